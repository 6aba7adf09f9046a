import { hex } from "dingbat-to-unicode";

/** Fonts of symbols have the codes of their characters from here on, too. */
const SYMBOL_CODE = /^F0(?=..$)/i;

/**
 * A character of a font of symbols (ECMA-376-1, 17.3.3.30), by what Unicode has for it; the one at its own code if the
 * font is not known.
 *
 * @param code hexadecimal
 */
export function symbolOf(font: string, code: string): string {
  const known = hex(font, code) ?? hex(font, code.replace(SYMBOL_CODE, ""));
  if (known !== undefined) return known.string;
  return /^[\da-f]{1,4}$/i.test(code) ? String.fromCharCode(Number.parseInt(code, 16)) : "";
}
