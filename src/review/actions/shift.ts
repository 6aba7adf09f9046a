import { isFixed, type Review, type Row } from "../review.js";
import type { Shift } from "./action.js";
import { ActionRefused, type Correction } from "./correction.js";
import { type Counts, madeRow, replaceRows, rowAt, unweighed } from "./made-rows.js";

/** Rows at the beginning of what is shifted that stay as the person who shifts it sees them; the rest is searched anew. */
const SEEN = 2;

/**
 * Moves one side by a row, from a row on, up to the next row that is fixed or has an empty cell to take up what comes.
 *
 * @throws ActionRefused if the cell is empty, or there is nothing above to join
 */
export function shift(review: Review, { row: index, side, to }: Shift): Correction {
  if (rowAt(review, index)[side] === 0) throw new ActionRefused("there is no text to shift");
  if (to === "up") rowAt(review, index - 1, "there is no row above");
  const end = endOfShift(review.rows, index, side);
  const start = to === "up" ? index - 1 : index;
  const rows = review.rows.slice(start, end);
  const cells = rows.map((row) => row[side]);
  const shifted = to === "up" ? [cells[0]! + cells[1]!, ...cells.slice(2), 0] : [0, ...cells];
  if (to === "down") takeUp(shifted, rows);
  const counts = shifted.map(
    (cell, i): Counts => ({ source: 0, target: 0, ...countsOf(rows[i]), [side]: cell }),
  );
  const filled = counts.filter(({ source, target }) => source + target > 0);
  return replaceRows(
    review,
    start,
    end,
    filled.flatMap((each, i) => (i < SEEN ? madeRow(each) : unweighed(each))),
  );
}

function countsOf(row: Row | undefined): Partial<Counts> {
  return row === undefined ? {} : { source: row.source, target: row.target };
}

/** The row after the last that is shifted: the first with an empty cell is among them. */
function endOfShift(rows: readonly Row[], start: number, side: "source" | "target"): number {
  for (let index = start + 1; index < rows.length; index++) {
    if (isFixed(rows[index]!)) return index;
    if (rows[index]![side] === 0) return index + 1;
  }
  return rows.length;
}

/** Down, the last of the rows takes up what comes if its own cell was empty; else there is one more row. */
function takeUp(shifted: number[], rows: readonly Row[]): void {
  if (shifted.length > rows.length && shifted.at(-1) === 0) shifted.pop();
}
