import { bufferOf } from "./buffer-view.js";

/** The first bytes of a kind of file. */
interface Signature {
  readonly name: string;
  readonly bytes: string;
  /** What the file holds somewhere. */
  readonly holds?: string;
}

/** In the directory of a container, what Office documents with a password have ([MS-OFFCRYPTO], 2.3.4.4). */
const ENCRYPTED_PACKAGE = Buffer.from("EncryptedPackage", "utf16le").toString("latin1");

// In Latin-1, most specific first.
const SIGNATURES: readonly Signature[] = [
  { name: "a PDF file", bytes: "%PDF-" },
  { name: "a ZIP archive that is neither DOCX, ODT, PPTX, XLSX nor EPUB", bytes: "PK\x03\x04" },
  {
    name: "an Office document with a password; save it without one",
    bytes: "\xd0\xcf\x11\xe0",
    holds: ENCRYPTED_PACKAGE,
  },
  {
    name: "an old Office file, such as DOC, XLS or PPT; save it as DOCX, XLSX or PPTX",
    bytes: "\xd0\xcf\x11\xe0",
  },
  { name: "an RTF file", bytes: "{\\rtf" },
  { name: "a PNG image", bytes: "\x89PNG" },
  { name: "a JPEG image", bytes: "\xff\xd8\xff" },
  { name: "a GIF image", bytes: "GIF8" },
  { name: "a gzip archive", bytes: "\x1f\x8b" },
  { name: "a 7z archive", bytes: "7z\xbc\xaf" },
  { name: "a RAR archive", bytes: "Rar!\x1a" },
  { name: "a program", bytes: "\x7fELF" },
];

/** The kind of file that bytes start like, if it is a known one that holds no plain text: `a PDF file`. */
export function signatureOf(bytes: Uint8Array): string | undefined {
  const buffer = bufferOf(bytes);
  const head = buffer.subarray(0, 8).toString("latin1");
  const fits = ({ bytes, holds = "" }: Signature) =>
    head.startsWith(bytes) && buffer.includes(holds, 0, "latin1");
  return SIGNATURES.find(fits)?.name;
}
