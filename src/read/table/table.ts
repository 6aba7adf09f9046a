/** A table of any format, as far as its columns go. */
export interface Table {
  /** The text of each cell, row by row; rows may be of different lengths. */
  readonly rows: readonly (readonly string[])[];
}

/** The column that is the text, and where it begins. */
export interface Column {
  /** 0-based. */
  readonly index: number;
  /** 0-based index of its first row: what is above are headings. */
  readonly start: number;
}

/** A column's name in spreadsheets: `A` of 0, `AA` of 26. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterOf(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** The 0-based index of a column of that name; `undefined` if it is none. */
export function indexOfLetter(letter: string): number | undefined {
  if (!/^[A-Z]{1,3}$/i.test(letter)) return undefined;
  return [...letter.toUpperCase()].reduce((index, digit) => index * 26 + digit.charCodeAt(0) - 64, 0) - 1;
}

/** How many columns the widest row has. */
export function widthOf({ rows }: Table): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}
