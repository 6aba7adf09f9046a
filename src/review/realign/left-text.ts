import type { Span } from "../../align/bead.js";
import { isFixed, isPairRow, type Row } from "../review.js";

/**
 * Whether rows hold text that a correction has left alone, right beside a row that it has made. Whoever cuts text off
 * has seen that it belongs to neither: it is not put back by the search.
 *
 * @param at index of the first of the rows, `count` how many they are
 * @param made the rows that the correction has made
 */
export function holdsLeftText(rows: readonly Row[], at: number, count: number, made: Span): boolean {
  for (let row = Math.max(at, made.start); row < Math.min(at + count, made.end); row++) {
    if (isAlone(rows[row]!) && (isMadeBeside(rows, row, -1, made) || isMadeBeside(rows, row, 1, made)))
      return true;
  }
  return false;
}

/** Text without counterpart that no person has spoken of. */
function isAlone(row: Row): boolean {
  return !isFixed(row) && !isPairRow(row);
}

/** Whether the next row in a direction, after others that are alone, too, is a pair made by hand. */
function isMadeBeside(rows: readonly Row[], row: number, step: 1 | -1, { start, end }: Span): boolean {
  let next = row + step;
  while (next >= start && next < end && isAlone(rows[next]!)) next += step;
  return next >= start && next < end && rows[next]!.verdict === "corrected";
}
