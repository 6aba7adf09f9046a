import { isFixed, OTHER, type Review, type Row, type Side } from "../review.js";
import type { Shift } from "./action.js";
import { ActionRefused, type Correction } from "./correction.js";
import { type Counts, madeRow, replaceRows, rowAt, unweighed } from "./made-rows.js";

/** Rows at the beginning of what is shifted that stay as the person who shifts it sees them; the rest is searched anew. */
const SEEN = 2;

/**
 * Moves one side by a row, from a row on, as far as the next row that is fixed or sets the rest right: down, one whose
 * cell is empty and takes up what comes; up, one that has this cell alone and is gone when that is moved.
 *
 * @throws ActionRefused if the cell is empty, or there is nothing above to join
 */
export function shift(review: Review, { row: index, side, to }: Shift): Correction {
  if (rowAt(review, index)[side] === 0) throw new ActionRefused("there is no text to shift");
  if (to === "up") rowAt(review, index - 1, "there is no row above");
  const end = endOfShift(review.rows, index, to === "up" ? OTHER[side] : side);
  const start = to === "up" ? index - 1 : index;
  const rows = review.rows.slice(start, end);
  const cells = rows.map((row) => row[side]);
  const shifted = to === "up" ? [cells[0]! + cells[1]!, ...cells.slice(2), 0] : [0, ...cells];
  const made = shifted.map((cell, at): Counts => withCell(rows[at], side, cell)).filter(hasText);
  return replaceRows(
    review,
    start,
    end,
    made.flatMap((counts, at) => (at < SEEN ? madeRow(counts) : unweighed(counts))),
  );
}

/** The row after the last that is shifted. */
function endOfShift(rows: readonly Row[], start: number, empty: Side): number {
  for (let index = start + 1; index < rows.length; index++) {
    if (isFixed(rows[index]!)) return index;
    if (rows[index]![empty] === 0) return index + 1;
  }
  return rows.length;
}

/** A row with another cell; below the last row, one that has only this. */
function withCell(row: Row | undefined, side: Side, cell: number): Counts {
  return { source: 0, target: 0, [OTHER[side]]: row?.[OTHER[side]] ?? 0, [side]: cell };
}

function hasText({ source, target }: Counts): boolean {
  return source + target > 0;
}
