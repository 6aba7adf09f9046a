/** A half-open range of indexes: of sentences or of paragraphs. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What corresponds: a span of each side. An empty span has no counterpart; both are never empty. */
export interface Bead {
  readonly source: Span;
  readonly target: Span;
  /** Posterior probability that exactly this bead is right, 0 to 1. */
  readonly confidence: number;
}

/** What stands at one place of each text. */
export type Spans = Pick<Bead, "source" | "target">;

/** How many indexes a span holds. */
export function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** The indexes of a span, ascending. */
export function indexesOf({ start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_, k) => start + k);
}

/** Whether a bead has a span on both sides; one that has not is null. */
export function isPaired({ source, target }: Bead): boolean {
  return source.start < source.end && target.start < target.end;
}

/** The beads of a pair, at both levels: each level covers every index of both sides once, in order. */
export interface Alignment {
  readonly sentences: readonly Bead[];
  readonly paragraphs: readonly Bead[];
}
