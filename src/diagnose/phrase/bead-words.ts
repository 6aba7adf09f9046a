import type { Bead, Span } from "../../align/bead.js";
import type { Side } from "../../read/document.js";
import type { Evidence, PlacedWord } from "../evidence.js";
import type { Losses } from "./losses.js";
import { type Match, matchWords } from "./matching.js";

/** A word of a bead, and what its match on the other side says. */
export interface BeadWord extends PlacedWord {
  /** Index of its sentence. */
  readonly sentence: number;
  readonly match: Match | undefined;
  /** Above 0, in nats, if it is rather left out; see `Losses`. */
  readonly loss: number;
}

/** The words of a bead in order, those of each side matched with those of the other. */
export type BeadWords = Readonly<Record<Side, readonly BeadWord[]>>;

/** The losses of each side's language. */
export type PairLosses = Readonly<Record<Side, Losses>>;

/** Matches the words of a bead, each side by itself: what one leaves over is not what the other does. */
export function beadWords(evidence: Evidence, bead: Bead, losses: PairLosses): BeadWords {
  const placed = {
    source: placedWords(evidence, "source", bead.source),
    target: placedWords(evidence, "target", bead.target),
  };
  const matched = (side: Side, other: Side) => {
    const words = placed[side];
    const types = words.map(({ type }) => type);
    const matches = matchWords(types, placed[other].length, (own, found) =>
      evidence.between(side, words[own]!, placed[other][found]!),
    );
    return words.map((word, k) => ({ ...word, match: matches[k], loss: losses[side].of(word, matches[k]) }));
  };
  return { source: matched("source", "target"), target: matched("target", "source") };
}

/** The words of a span; of overlapping ones (`can't`, its `n't`) the first. */
function placedWords(
  evidence: Evidence,
  side: Side,
  { start, end }: Span,
): (PlacedWord & { sentence: number })[] {
  const words: (PlacedWord & { sentence: number })[] = [];
  for (let sentence = start; sentence < end; sentence++) {
    let at = -1;
    for (const word of evidence.words(side, sentence)) {
      if (word.start < at || word.end <= word.start) continue;
      words.push({ ...word, sentence });
      at = word.end;
    }
  }
  return words;
}

/** What the losses above 0 come to, in nats. */
export function lossOf(words: readonly BeadWord[]): number {
  return words.reduce((sum, { loss }) => sum + Math.max(0, loss), 0);
}
