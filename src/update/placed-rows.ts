import type { Span, Spans } from "../align/bead.js";
import type { Review, Row } from "../review/review.js";
import { spansOf } from "../review/row-spans.js";
import type { Contents } from "./content.js";

/** A row of a review with the sentences that are in it. */
export interface PlacedRow extends Spans {
  readonly row: Row;
}

/** The rows of a review, each with its sentences. */
export function placedRows({ rows }: Pick<Review, "rows">): PlacedRow[] {
  return spansOf(rows).map((spans, index) => ({ row: rows[index]!, ...spans }));
}

/** Whether a span of one text says what a span of as many sentences of another does. */
export function saysSame(
  before: readonly string[],
  { start, end }: Span,
  after: readonly string[],
  at: number,
): boolean {
  if (at < 0 || at + end - start > after.length) return false;
  for (let index = start; index < end; index++) {
    if (before[index] !== after[at + index - start]) return false;
  }
  return true;
}

/** What a row says on both sides, as one text. */
export function rowContent({ source, target }: Spans, contents: Contents): string {
  return JSON.stringify([
    contents.source.slice(source.start, source.end),
    contents.target.slice(target.start, target.end),
  ]);
}
