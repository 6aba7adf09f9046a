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
  "room",
] as const;

/** The name of a feature. */
export type PhraseFeature = (typeof PHRASE_FEATURES)[number];

/** How far around a span its rival is looked for: so many words, of these the nearest few with a strong match. */
const AROUND = 6;
const NEAREST = 3;
const STRONG_MATCH = 4;
/** More room than twice as many words is not told apart. */
const MOST_ROOM = 2;
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
    room: roomFor(source, target, span),
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
  const around = [
    ...strongMatches(source.slice(Math.max(0, from - AROUND), from)).slice(-NEAREST),
    ...strongMatches(source.slice(to, to + AROUND)).slice(0, NEAREST),
  ];
  if (around.length === 0) return target;
  return target.slice(Math.max(0, Math.min(...around) - BEYOND), Math.max(...around) + BEYOND + 1);
}

/**
 * How many content words the translation has between what is matched before and after the span, for each word of
 * content in it; 1 where that is not to be told. Other words may be matched with those: where there is no room, nothing
 * stands for the span, whatever else is left over.
 */
function roomFor(source: readonly BeadWord[], target: readonly BeadWord[], { from, to }: WordSpan): number {
  const before = strongMatches(source.slice(Math.max(0, from - AROUND), from)).slice(-NEAREST);
  const after = strongMatches(source.slice(to, to + AROUND)).slice(0, NEAREST);
  if ((from > 0 && before.length === 0) || (to < source.length && after.length === 0)) return 1;
  const first = Math.max(-1, ...before) + 1;
  const between = target.slice(first, Math.max(first, Math.min(target.length, ...after)));
  const own = source.slice(from, to).filter(isContent).length;
  return Math.min(MOST_ROOM, between.filter(isContent).length / Math.max(1, own));
}

/** Where words of the translation stand that words are surely matched with, by index. */
function strongMatches(words: readonly BeadWord[]): number[] {
  return words.flatMap(({ match }) => (match?.alone && match.strength > STRONG_MATCH ? [match.other] : []));
}

function weightOf(words: readonly BeadWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
