import { indexesOf, type Span } from "../../align/bead.js";
import type { Side } from "../../read/document.js";

/** Spans that translate each other, though the alignment does not pair them. */
export interface Match extends Readonly<Record<Side, Span>> {
  /** How sure that is, in nats. */
  readonly value: number;
}

/** Sentences of both sides, by their indexes. */
export type SentenceSets = Readonly<Record<Side, ReadonlySet<number>>>;

/** Whether two matches have a sentence in common. */
export function overlap(one: Match, other: Match): boolean {
  return (["source", "target"] as const).some((side) => {
    return one[side].start < other[side].end && other[side].start < one[side].end;
  });
}

/** Whether all of a span's sentences are in a set. */
export function holdsAll(set: ReadonlySet<number>, { start, end }: Span): boolean {
  for (let index = start; index < end; index++) if (!set.has(index)) return false;
  return true;
}

/** Whether one of a span's sentences is in a set. */
export function holdsAny(set: ReadonlySet<number>, { start, end }: Span): boolean {
  for (let index = start; index < end; index++) if (set.has(index)) return true;
  return false;
}

/** The sentences of matches. */
export function sentencesIn(matches: readonly Match[]): SentenceSets {
  const of = (side: Side) => new Set(matches.flatMap((match) => indexesOf(match[side])));
  return { source: of("source"), target: of("target") };
}
