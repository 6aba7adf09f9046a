import { holdsFile } from "./archive.js";

// Other bytes may stand before the header, up to so many (ISO 32000-1, annex H.3.4.1).
const PDF_HEAD = 1024;

// The first file of the archive, not compressed, begins 30 bytes in with its name (EPUB 3.3, section 4.3).
const EPUB_START = 30;
const EPUB_MIMETYPE = "mimetypeapplication/epub+zip";

/** Whether bytes are a PDF file. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, PDF_HEAD)).includes("%PDF-");
}

/**
 * Whether bytes are an OpenDocument file of whatever kind, as the archive may hold its files in any order; one with a
 * password may hold one file alone.
 */
export function isOpenDocument(bytes: Uint8Array): boolean {
  const hasContent = holdsFile(bytes, "content.xml") || holdsFile(bytes, "encrypted-package");
  return hasContent && holdsFile(bytes, "META-INF/manifest.xml");
}

/** Whether bytes are an e-book (EPUB), cut off or not. */
export function isEpub(bytes: Uint8Array): boolean {
  const start = bytes.subarray(EPUB_START, EPUB_START + EPUB_MIMETYPE.length);
  return (
    Buffer.from(start).toString("latin1") === EPUB_MIMETYPE || holdsFile(bytes, "META-INF/container.xml")
  );
}
