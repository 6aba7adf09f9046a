import type { Span, Spans } from "../../align/bead.js";
import { type Row, type RowStart, rowStart } from "../review.js";

/** Neighbouring rows that are searched together, and the sentences in them. */
export interface Stretch {
  readonly rows: Span;
  readonly sentences: Spans;
}

/** The stretch of some rows. */
export function stretchOf(all: readonly Row[], rows: Span): Stretch {
  const start = rowStart(all, rows.start);
  const inside = rowStart(all.slice(rows.start, rows.end), rows.end - rows.start);
  return { rows, sentences: spansFrom(start, inside) };
}

/** The sentences of each of some neighbouring rows, by where the first of these starts. */
export function spansOf(rows: readonly Row[], start: RowStart): Spans[] {
  const next = { ...start };
  return rows.map((row) => {
    const spans = spansFrom(next, row);
    next.source += row.source;
    next.target += row.target;
    return spans;
  });
}

function spansFrom(start: RowStart, { source, target }: RowStart): Spans {
  return {
    source: { start: start.source, end: start.source + source },
    target: { start: start.target, end: start.target + target },
  };
}
