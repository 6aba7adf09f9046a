import { holdsFile } from "../archive.js";

// The first file of the archive, not compressed, begins 30 bytes in with its name: EPUB 3.3, section 4.3.
const SIGNATURE = "mimetypeapplication/epub+zip";
const SIGNATURE_START = 30;

/** Whether bytes are an e-book (EPUB), as far as can be told without opening it. */
export function isEpub(bytes: Uint8Array): boolean {
  const start = bytes.subarray(SIGNATURE_START, SIGNATURE_START + SIGNATURE.length);
  return Buffer.from(start).toString("latin1") === SIGNATURE || holdsFile(bytes, "META-INF/container.xml");
}
