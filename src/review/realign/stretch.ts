import type { Span, Spans } from "../../align/bead.js";
import { type Row, rowStart } from "../review.js";
import { spansBetween } from "../row-spans.js";

/** Neighbouring rows that are searched together, and the sentences in them. */
export interface Stretch {
  readonly rows: Span;
  readonly sentences: Spans;
}

/** The stretch of some rows. */
export function stretchOf(all: readonly Row[], rows: Span): Stretch {
  return { rows, sentences: spansBetween(rowStart(all, rows.start), rowStart(all, rows.end)) };
}
