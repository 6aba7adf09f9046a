import { isContent } from "../../match/word-class.js";
import type { BeadWord } from "./bead-words.js";
import { endsClause, startsClause } from "./clause.js";
import type { WordSpan } from "./word-span.js";

/** A clause is taken whole if what is left of it says no more than this against, in nats, and has so many words. */
const LEFT_LOSS = -0.7;
const LEFT_WORDS = 3;

/**
 * A span of words without the function words of clauses next to it, and up to the ends of its clause, at each end if
 * little is left of the clause there.
 */
export function toClauseEnds(words: readonly BeadWord[], span: WordSpan, text: string): WordSpan {
  const { from, to } = withoutStrays(words, span, text);
  return { from: startOf(words, from, text), to: endOf(words, to, text) };
}

/** Cuts off function words that a mark parts from the rest: the `and` of `he paid, and`. */
function withoutStrays(words: readonly BeadWord[], span: WordSpan, text: string): WordSpan {
  let { from, to } = span;
  for (let k = from; k + 1 < to && !isContent(words[k]!); k++) {
    if (startsClause(text, words[k + 1]!.start)) from = k + 1;
  }
  for (let k = to - 1; k > from && !isContent(words[k]!); k--) {
    if (endsClause(text, words[k - 1]!.end)) to = k;
  }
  return { from, to };
}

function startOf(words: readonly BeadWord[], from: number, text: string): number {
  for (let k = from; isIn(words, k, from) && mayBeLeft(words.slice(k, from)); k--) {
    if (startsClause(text, words[k]!.start)) return k;
  }
  return from;
}

function endOf(words: readonly BeadWord[], to: number, text: string): number {
  for (let k = to; isIn(words, k - 1, to - 1) && mayBeLeft(words.slice(to, k)); k++) {
    if (endsClause(text, words[k - 1]!.end)) return k;
  }
  return to;
}

/** Whether a word is in the same sentence as another. */
function isIn(words: readonly BeadWord[], word: number, other: number): boolean {
  return words[word]?.sentence === words[other]!.sentence;
}

function mayBeLeft(words: readonly BeadWord[]): boolean {
  const against = words.reduce((sum, { loss }) => sum + Math.min(0, loss), 0);
  return words.length <= LEFT_WORDS && against >= LEFT_LOSS;
}
