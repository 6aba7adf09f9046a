import type { Span } from "../../align/bead.js";
import { isFixed, type Row } from "../review.js";

/**
 * The longest runs of free rows among some rows and right before and after them. Each is bounded by fixed rows, by
 * the ends of the text, or by what keys fix.
 *
 * @param made the rows, by their indexes; none if it is empty: what borders on it then is one run
 * @param walls rows before which keys fix a corner
 */
export function freeRuns(rows: readonly Row[], made: Span, walls: ReadonlySet<number>): Span[] {
  let { start, end } = made;
  while (start > 0 && !isFixed(rows[start - 1]!) && !walls.has(start)) start--;
  while (end < rows.length && !isFixed(rows[end]!) && !walls.has(end)) end++;
  const runs: Span[] = [];
  for (let row = start; row < end; row++) {
    if (isFixed(rows[row]!)) continue;
    const first = row;
    while (row < end && !isFixed(rows[row]!)) row++;
    runs.push({ start: first, end: row });
  }
  return runs;
}
