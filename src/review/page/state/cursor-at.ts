import type { Row, Side } from "../../review.js";
import type { Cursor } from "./cursor.js";

/** A place in the texts of a side. */
export interface TextPlace {
  /** Index of the sentence on its side. */
  readonly sentence: number;
  /** UTF-16 offset in its text. */
  readonly offset: number;
}

/** The cursor at a place in the texts; after their end, in the last row. */
export function cursorAt(rows: readonly Row[], side: Side, { sentence, offset }: TextPlace): Cursor {
  let first = 0;
  for (const [row, counts] of rows.entries()) {
    if (sentence < first + counts[side]) return { row, side, sentence: sentence - first, offset };
    first += counts[side];
  }
  return { row: Math.max(rows.length - 1, 0), side, sentence: 0, offset: 0 };
}
