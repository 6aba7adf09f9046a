import type { Row } from "../../review.js";
import type { Cursor } from "./cursor.js";

/** The place nearest to a cursor that these rows have. */
export function nearest({ row, side, sentence, offset }: Cursor, rows: readonly Row[]): Cursor {
  const there = Math.max(Math.min(row, rows.length - 1), 0);
  const last = Math.max((rows[there]?.[side] ?? 0) - 1, 0);
  const isThere = there === row && sentence <= last;
  return { row: there, side, sentence: Math.min(sentence, last), offset: isThere ? offset : 0 };
}
