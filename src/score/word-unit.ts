import { isIdeograph } from "../lexicon/ideographs.js";

/**
 * Whether a UTF-16 unit is an ideograph, or a letter or digit of ASCII: so is nearly all of a text, and loops over
 * characters need not match patterns there. Of others it says nothing.
 */
export function isWordUnit(unit: number): boolean {
  if (isIdeograph(unit)) return true;
  // Letters in lower case are those in upper case plus 0x20.
  const lower = unit | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}
