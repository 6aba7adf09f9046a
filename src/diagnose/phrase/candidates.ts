import type { BeadWord } from "./bead-words.js";
import { bracketed, type TextSpan } from "./clause.js";
import { maximalRuns } from "./maximal-runs.js";
import { toClauseEnds } from "./whole-clause.js";
import { holds, overlaps, type WordSpan } from "./word-span.js";

/** Less than this, in nats, is no more than what any sentence loses. */
const LEAST_LOSS = 2.5;

/**
 * Where a bead's words may have been left out: the runs of each sentence that lose most, up to the ends of their
 * clauses if little is left of them, and whatever stands in brackets.
 *
 * @param texts the sentences, by their indexes
 * @returns spans in text order, none over another
 */
export function candidateSpans(words: readonly BeadWord[], texts: (sentence: number) => string): WordSpan[] {
  return sentencesOf(words).flatMap((sentence) => {
    const text = texts(words[sentence.from]!.sentence);
    const runs = losingRuns(words, sentence, text);
    const inBrackets = bracketed(text)
      .map((span) => wordsIn(words, sentence, span))
      .filter((span) => span.to > span.from && runs.every((run) => !overlaps(run, span) || holds(span, run)));
    return [...runs.filter((run) => !inBrackets.some((span) => holds(span, run))), ...inBrackets].sort(
      (a, b) => a.from - b.from,
    );
  });
}

/** The runs of a sentence's words whose losses come to enough. */
function losingRuns(words: readonly BeadWord[], { from, to }: WordSpan, text: string): WordSpan[] {
  return maximalRuns(words.slice(from, to).map(({ loss }) => loss))
    .filter(({ sum }) => sum >= LEAST_LOSS)
    .map(({ first, last }) => toClauseEnds(words, { from: from + first, to: from + last + 1 }, text))
    .filter((span, k, all) => k === 0 || span.from >= all[k - 1]!.to);
}

/** The words of a sentence that are in a stretch of its text. */
function wordsIn(words: readonly BeadWord[], sentence: WordSpan, { start, end }: TextSpan): WordSpan {
  const own = words.slice(sentence.from, sentence.to);
  const from = own.findIndex((word) => word.start >= start);
  const last = own.findLastIndex((word) => word.end <= end);
  return from < 0 ? { from: 0, to: 0 } : { from: sentence.from + from, to: sentence.from + last + 1 };
}

/** The words of each sentence. */
function sentencesOf(words: readonly BeadWord[]): WordSpan[] {
  const spans: WordSpan[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && words[to]!.sentence === words[from]!.sentence) to++;
    spans.push({ from, to });
    from = to;
  }
  return spans;
}
