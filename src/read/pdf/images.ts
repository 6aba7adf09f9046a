const IMAGE = /\/Subtype\s{0,8}\/Image\b/;

/** Whether a PDF file holds pictures. Their dictionaries stand in the file as they are, never packed. */
export function holdsImages(bytes: Uint8Array): boolean {
  return IMAGE.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"));
}
