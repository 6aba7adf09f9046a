import type { Row } from "../../../review.js";

/**
 * The next row, or the one before, of which something holds; from one end of the table it goes on at the other.
 *
 * @param from where to start; this row itself comes last
 * @returns undefined if it holds of none
 */
export function nextRow(
  rows: readonly Row[],
  from: number,
  way: 1 | -1,
  holds: (row: Row) => boolean,
): number | undefined {
  for (let step = 1; step <= rows.length; step++) {
    const index = (from + way * step + rows.length) % rows.length;
    if (holds(rows[index]!)) return index;
  }
  return undefined;
}
