import { OTHER, type Row } from "../../../review.js";
import type { Cursor } from "../../state/cursor.js";

/** The sentence above or below on the same side: in the cell, or in that of the next row; an empty cell is a place, too. */
export function stepSentence(rows: readonly Row[], cursor: Cursor, way: 1 | -1): Cursor {
  const sentence = cursor.sentence + way;
  if (sentence >= 0 && sentence < countAt(rows, cursor)) return { ...cursor, sentence, offset: 0 };
  const row = cursor.row + way;
  if (rows[row] === undefined) return { ...cursor, offset: 0 };
  return enter(rows, { ...cursor, row }, way);
}

/** So many rows up or down, up to the end of the table. */
export function stepRow(rows: readonly Row[], cursor: Cursor, by: number): Cursor {
  const row = Math.max(0, Math.min(rows.length - 1, cursor.row + by));
  return { ...cursor, row, sentence: 0, offset: 0 };
}

/** The other cell of the row: the sentence at the same place in it, or its last. */
export function stepAcross(rows: readonly Row[], cursor: Cursor): Cursor {
  const side = OTHER[cursor.side];
  const last = Math.max(countAt(rows, { ...cursor, side }) - 1, 0);
  return { ...cursor, side, sentence: Math.min(cursor.sentence, last), offset: 0 };
}

/** From above a cell is entered at its first sentence, from below at its last. */
function enter(rows: readonly Row[], cursor: Cursor, way: 1 | -1): Cursor {
  const last = Math.max(countAt(rows, cursor) - 1, 0);
  return { ...cursor, sentence: way === 1 ? 0 : last, offset: 0 };
}

function countAt(rows: readonly Row[], { row, side }: Pick<Cursor, "row" | "side">): number {
  return rows[row]?.[side] ?? 0;
}
