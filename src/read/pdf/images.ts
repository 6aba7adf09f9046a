import { bufferOf } from "../buffer-view.js";

const IMAGE = /\/Subtype\s{0,8}\/Image\b/;

/** Whether a PDF file holds pictures. Their dictionaries stand in the file as they are, never packed. */
export function holdsImages(bytes: Uint8Array): boolean {
  return IMAGE.test(bufferOf(bytes).toString("latin1"));
}
