import { InputFailure } from "../../failure.js";

// The operators between which a CMap lists ranges of character codes (Adobe Technical Note 5014).
const LISTS = /begin(?:bf|cid|notdef)range([\s\S]*?)(?:end|$)/g;
const RANGE = /<\s{0,4}([0-9a-f]{1,8})\s{0,4}>\s{0,4}<\s{0,4}([0-9a-f]{1,8})\s{0,4}>/gi;
// Unicode has no more.
const MOST_CODES = 0x110000;

/**
 * Checks the map of character codes that a text holds, if it does.
 *
 * @param path what messages call the file
 * @throws InputFailure if it maps more codes than there are characters, which would fill the memory
 */
export function checkCharacterMap(text: Buffer, path: string): void {
  if (!text.includes("range")) return;
  let codes = 0;
  for (const [, list] of text.toString("latin1").matchAll(LISTS)) {
    for (const [, first, last] of list!.matchAll(RANGE)) {
      codes += Number.parseInt(last!, 16) - Number.parseInt(first!, 16);
      if (codes > MOST_CODES) {
        throw new InputFailure("the PDF maps more character codes than there are", {
          path,
          hint: "print it to a new PDF",
        });
      }
    }
  }
}
