/** Consecutive words by their indexes, half-open. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** Whether two spans share a word. */
export function overlaps(a: WordSpan, b: WordSpan): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether all of a span is in another. */
export function holds(outer: WordSpan, inner: WordSpan): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
