import type { Bead, Span } from "../../align/bead.js";
import { OTHER_NUMBER } from "../../kernel/constants.js";
import type { Losses } from "../../match/losses.js";
import { type Match, matchWords } from "../../match/matching.js";
import type { Side } from "../../read/document.js";
import type { Evidence, PlacedWord } from "../evidence.js";

/** A word of a bead, and what its match on the other side says. */
export interface BeadWord extends PlacedWord {
  /** Index of its sentence. */
  readonly sentence: number;
  readonly match: Match | undefined;
  /** Above 0, in nats, if it is rather left out; see `Losses`. */
  readonly loss: number;
}

/** A word and the index of its sentence. */
interface SentenceWord {
  readonly word: PlacedWord;
  readonly sentence: number;
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
  const columns = placed.target.length;
  const strengths = strengthsBetween(evidence, placed.source, placed.target);
  const matched = (side: Side, others: number, strength: (own: number, other: number) => number) => {
    const words = placed[side];
    const matches = matchWords(
      words.map(({ word }) => word.type),
      others,
      strength,
    );
    return words.map((word, k) => beadWord(word, matches[k], losses[side]));
  };
  return {
    source: matched("source", columns, (own, other) => strengths[own * columns + other]!),
    target: matched("target", placed.source.length, (own, other) => strengths[other * columns + own]!),
  };
}

// Written out: a copy with `...` costs more than all the matching.
function beadWord({ word, sentence }: SentenceWord, match: Match | undefined, losses: Losses): BeadWord {
  const { start, end, spelling, type, weight } = word;
  return { start, end, spelling, type, weight, sentence, match, loss: losses.of(word, match) };
}

/** The strength of each word of the source with each of the target, row by row. */
function strengthsBetween(
  evidence: Evidence,
  source: readonly SentenceWord[],
  target: readonly SentenceWord[],
): Float64Array {
  const strengths = new Float64Array(source.length * target.length);
  let at = 0;
  for (const { word: own } of source) {
    for (const { word: other } of target) strengths[at++] = strengthBetween(evidence, own, other);
  }
  return strengths;
}

function strengthBetween(evidence: Evidence, own: PlacedWord, other: PlacedWord): number {
  const strength = evidence.between("source", own, other);
  const areNumbers = own.spelling.startsWith("#") && other.spelling.startsWith("#");
  return areNumbers ? Math.max(strength, OTHER_NUMBER) : strength;
}

/** The words of a span; of overlapping ones (`can't`, its `n't`) the first. */
function placedWords(evidence: Evidence, side: Side, { start, end }: Span): SentenceWord[] {
  const words: SentenceWord[] = [];
  for (let sentence = start; sentence < end; sentence++) {
    let at = -1;
    for (const word of evidence.words(side, sentence)) {
      if (word.start < at || word.end <= word.start) continue;
      words.push({ word, sentence });
      at = word.end;
    }
  }
  return words;
}

/** What the losses above 0 come to, in nats. */
export function lossOf(words: readonly BeadWord[]): number {
  return words.reduce((sum, { loss }) => sum + Math.max(0, loss), 0);
}
