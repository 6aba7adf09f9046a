/** The first bytes of a kind of file. */
interface Signature {
  readonly name: string;
  readonly bytes: string;
}

// In Latin-1, most specific first.
const SIGNATURES: readonly Signature[] = [
  { name: "a PDF file", bytes: "%PDF-" },
  { name: "a ZIP archive, such as DOCX, XLSX, PPTX or EPUB", bytes: "PK\x03\x04" },
  { name: "an old Office file, such as DOC, XLS or PPT", bytes: "\xd0\xcf\x11\xe0" },
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
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  return SIGNATURES.find((signature) => head.startsWith(signature.bytes))?.name;
}
