/** How many columns a narrow, an ambiguous and a wide character take. */
export interface Measure {
  readonly narrow: number;
  readonly ambiguous: number;
  readonly wide: number;
}

/**
 * The measures in use: of terminals, of East Asian editors (in which quotation marks, dashes and ellipses are wide),
 * and of programs that count characters, here as two columns each so that widths compare.
 */
export const MEASURES: readonly Measure[] = [
  { narrow: 1, ambiguous: 1, wide: 2 },
  { narrow: 1, ambiguous: 2, wide: 2 },
  { narrow: 2, ambiguous: 2, wide: 2 },
];

// East Asian Width W and F (Unicode Standard Annex 11), as ranges of code points, ascending; emoji left out.
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
];
const AMBIGUOUS = new Set("—–‘’“”…·‥※±×÷①②③④⑤⑥⑦⑧⑨⑩");
const AMBIGUOUS_START = /^[—–‘’“”…·‥]+/u;
const LAST_ASCII = 0x7e;

/** The columns that a text takes. */
export function widthOf(text: string, measure: Measure): number {
  let width = 0;
  for (const character of text) width += columnsOf(character, measure);
  return width;
}

/** Whether a text starts with a character of double width, after quotation marks or dashes of either width. */
export function startsWide(text: string): boolean {
  return isWide(text.replace(AMBIGUOUS_START, "").codePointAt(0) ?? 0);
}

function columnsOf(character: string, measure: Measure): number {
  const code = character.codePointAt(0)!;
  if (code <= LAST_ASCII) return measure.narrow;
  if (isWide(code)) return measure.wide;
  return AMBIGUOUS.has(character) ? measure.ambiguous : measure.narrow;
}

function isWide(code: number): boolean {
  return WIDE.some(([first, last]) => code >= first && code <= last);
}
