import type { BeadWord } from "./bead-words.js";
import { endsClause, startsClause } from "./clause.js";
import { maximalRuns } from "./maximal-runs.js";

/** Less than this, in nats, is no more than what any sentence loses. */
const LEAST_LOSS = 2.5;
/** A clause is taken whole if what is left of it says no more than this against, in nats, and has so many words. */
const LEFT_LOSS = -0.7;
const LEFT_WORDS = 3;

/** Words of a bead that may have been left out, half-open, all of one sentence. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a bead's words may have been left out: the runs of each sentence that lose most, up to the ends of their
 * clauses if little is left of them.
 */
export function candidateSpans(words: readonly BeadWord[], texts: (sentence: number) => string): WordSpan[] {
  return sentencesOf(words).flatMap(({ from, to }) => {
    const losses = words.slice(from, to).map(({ loss }) => loss);
    const text = texts(words[from]!.sentence);
    return maximalRuns(losses)
      .filter(({ sum }) => sum >= LEAST_LOSS)
      .map(({ first, last }) => toClauseEnds(words, { from: from + first, to: from + last + 1 }, text))
      .filter((span, k, all) => k === 0 || span.from >= all[k - 1]!.to);
  });
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

function toClauseEnds(words: readonly BeadWord[], span: WordSpan, text: string): WordSpan {
  const { sentence } = words[span.from]!;
  const isHere = (k: number) => words[k]?.sentence === sentence;
  let { from, to } = span;
  for (let k = span.from; isHere(k) && span.from - k <= LEFT_WORDS; k--) {
    if (against(words.slice(k, span.from)) < LEFT_LOSS) break;
    if (!startsClause(text, words[k]!.start)) continue;
    from = k;
    break;
  }
  for (let k = span.to; isHere(k - 1) && k - span.to <= LEFT_WORDS; k++) {
    if (against(words.slice(span.to, k)) < LEFT_LOSS) break;
    if (!endsClause(text, words[k - 1]!.end)) continue;
    to = k;
    break;
  }
  return { from, to };
}

/** What words say against having been left out, in nats, 0 or less. */
function against(words: readonly BeadWord[]): number {
  return words.reduce((sum, { loss }) => sum + Math.min(0, loss), 0);
}
