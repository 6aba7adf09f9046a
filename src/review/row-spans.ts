import type { Spans } from "../align/bead.js";
import type { Row, RowStart, Side } from "./review.js";

/**
 * The sentences of each of some neighbouring rows.
 *
 * @param start where the first of these starts
 */
export function spansOf(
  rows: readonly Pick<Row, Side>[],
  start: RowStart = { source: 0, target: 0 },
): Spans[] {
  let from = start;
  return rows.map(({ source, target }) => {
    const to = { source: from.source + source, target: from.target + target };
    const spans = spansBetween(from, to);
    from = to;
    return spans;
  });
}

/** The sentences between two corners of the table. */
export function spansBetween(from: RowStart, to: RowStart): Spans {
  return {
    source: { start: from.source, end: to.source },
    target: { start: from.target, end: to.target },
  };
}
