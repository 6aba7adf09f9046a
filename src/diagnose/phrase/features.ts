import { isContent } from "../../match/word-class.js";
import { type BeadWord, type BeadWords, lossOf } from "./bead-words.js";
import { bracketed, endsClause, startsClause } from "./clause.js";
import type { WordSpan } from "./word-span.js";

/** What the probability that words were left out goes by, in the order of a vector. */
export const PHRASE_FEATURES = [
  "length",
  "meanLoss",
  "unmatched",
  "clauseEnds",
  "wholeClause",
  "number",
  "bracketsLost",
  "otherLoss",
  "otherShare",
  "rival",
  "weakMatches",
  "beadConfidence",
] as const;

/** The name of a feature. */
export type PhraseFeature = (typeof PHRASE_FEATURES)[number];

/** How far around a span its rival is looked for: so many words, of these the nearest few with a strong match. */
const AROUND = 6;
const NEAREST = 3;
const STRONG_MATCH = 4;
/** Words of the translation beyond the outermost of those matches. */
const BEYOND = 3;

/**
 * The features of words that may have been left out.
 *
 * @param texts the sentence that they are in, and its translation
 * @param confidence of the bead, 0 to 1
 */
export function phraseFeatures(
  { source, target }: BeadWords,
  span: WordSpan,
  { text, translation }: { readonly text: string; readonly translation: string },
  confidence: number,
): Float64Array {
  const words = source.slice(span.from, span.to);
  const content = words.filter(isContent);
  const loss = words.reduce((sum, word) => sum + word.loss, 0);
  const otherLoss = lossOf(target);
  const rival = lossOf(rivalWords(source, target, span));
  const starts = startsClause(text, words[0]!.start);
  const ends = endsClause(text, words.at(-1)!.end);
  const values: Record<PhraseFeature, number> = {
    length: Math.log1p(lettersIn(text.slice(words[0]!.start, words.at(-1)!.end))),
    meanLoss: loss / words.length,
    unmatched: Math.log1p(content.filter(({ match }) => match === undefined).length),
    clauseEnds: Number(starts) + Number(ends),
    wholeClause: Number(starts && ends),
    number: Number(words.some(({ match, spelling }) => match === undefined && spelling.startsWith("#"))),
    bracketsLost: Number(isBracketed(text, words) && bracketed(translation).length < bracketed(text).length),
    otherLoss: Math.sqrt(otherLoss),
    otherShare: otherLoss / Math.max(1, weightOf(target)),
    rival: rival / (rival + Math.max(loss, 1)),
    weakMatches: content.filter((word) => word.match && word.loss > 0).length / Math.max(1, content.length),
    beadConfidence: confidence,
  };
  return Float64Array.from(PHRASE_FEATURES, (name) => values[name]);
}

function isBracketed(text: string, words: readonly BeadWord[]): boolean {
  const [start, end] = [words[0]!.start, words.at(-1)!.end];
  return bracketed(text).some(
    (span) => span.start <= start && start - span.start < 2 && span.end >= end && span.end - end < 2,
  );
}

/** The words of the translation where that of the span would stand, by the matches around it; if in doubt, all. */
function rivalWords(
  source: readonly BeadWord[],
  target: readonly BeadWord[],
  { from, to }: WordSpan,
): readonly BeadWord[] {
  const places = (words: readonly BeadWord[]) =>
    words.flatMap(({ match }) => (match?.alone && match.strength > STRONG_MATCH ? [match.other] : []));
  const around = [
    ...places(source.slice(Math.max(0, from - AROUND), from)).slice(-NEAREST),
    ...places(source.slice(to, to + AROUND)).slice(0, NEAREST),
  ];
  if (around.length === 0) return target;
  return target.slice(Math.max(0, Math.min(...around) - BEYOND), Math.max(...around) + BEYOND + 1);
}

function weightOf(words: readonly BeadWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
