import type { Span } from "../../align/bead.js";
import type { Spans } from "../../align/keyed.js";
import { type Row, rowStart } from "../review.js";

/** Neighbouring rows that are searched together, and the sentences in them. */
export interface Stretch {
  readonly rows: Span;
  readonly sentences: Spans;
}

/** The stretch of some rows. */
export function stretchOf(all: readonly Row[], rows: Span): Stretch {
  const start = rowStart(all, rows.start);
  const inside = rowStart(all.slice(rows.start, rows.end), rows.end - rows.start);
  return {
    rows,
    sentences: {
      source: { start: start.source, end: start.source + inside.source },
      target: { start: start.target, end: start.target + inside.target },
    },
  };
}
