import type { Surface } from "./surface.js";

/** A bit for each mark that translations tend to keep: anywhere in a span, and at its edges. */
export const SPAN_MARKS = [
  "question",
  "exclamation",
  "ellipsis",
  "bracket",
  "openingQuote",
  "closingQuote",
  "speechGoesOn",
  "questionEnd",
  "colon",
] as const;

/** The bit of each mark. */
const BIT = Object.fromEntries(SPAN_MARKS.map((name, k) => [name, 1 << k])) as Record<
  (typeof SPAN_MARKS)[number],
  number
>;
const ANYWHERE = BIT.question | BIT.exclamation | BIT.ellipsis | BIT.bracket;

/**
 * What spans of one side's sentences show besides their words. The span of `a` sentences from `i` on is number
 * `longest · i + a − 1`; one that would run over the text's end has no meaning.
 */
export interface SentenceSpans {
  /** Bits of `SPAN_MARKS`. */
  readonly marks: Uint16Array;
  /** How many quotations it opens. */
  readonly quotations: Uint16Array;
  /** Characters that are not white space, times the side's scale, and their logarithm. */
  readonly length: Float64Array;
  readonly logLength: Float64Array;
  /** The same of letters and digits inside quotation marks; 0 and −∞ without speech. */
  readonly speech: Float64Array;
  readonly logSpeech: Float64Array;
  /** 1 if there are letters or digits outside quotation marks, too. */
  readonly tells: Uint8Array;
}

/** Both sides of a pair; English lengths are scaled by the pair's own ratio, so that good pairs are as long. */
export interface PairSpans {
  readonly chinese: SentenceSpans;
  readonly english: SentenceSpans;
}

/** The spans of a side. */
export function sentenceSpans(surfaces: readonly Surface[], longest: number, scale = 1): SentenceSpans {
  const count = surfaces.length * longest;
  const spans: SentenceSpans = {
    marks: new Uint16Array(count),
    quotations: new Uint16Array(count),
    length: new Float64Array(count),
    logLength: new Float64Array(count),
    speech: new Float64Array(count),
    logSpeech: new Float64Array(count),
    tells: new Uint8Array(count),
  };
  for (let i = 0; i < surfaces.length; i++) fillFrom(spans, surfaces, i, longest, scale);
  return spans;
}

/** Characters that are not white space in all sentences. */
export function totalLength(surfaces: readonly Surface[]): number {
  return surfaces.reduce((sum, { length }) => sum + length, 0);
}

/** The spans that start with sentence i, each from the one before. */
function fillFrom(
  spans: SentenceSpans,
  surfaces: readonly Surface[],
  i: number,
  longest: number,
  scale: number,
): void {
  const opening = surfaces[i]!.opensQuote ? BIT.openingQuote : 0;
  let [anywhere, quotations, length, speech, tells] = [0, 0, 0, 0, 0];
  for (let a = 1; a <= longest && i + a <= surfaces.length; a++) {
    const last = surfaces[i + a - 1]!;
    const span = longest * i + a - 1;
    const marks = marksOf(last);
    anywhere |= marks & ANYWHERE;
    quotations += last.opened;
    length += last.length;
    speech += last.spoken;
    if (last.narrated > 0) tells = 1;
    spans.marks[span] = anywhere | opening | (marks & ~ANYWHERE);
    spans.quotations[span] = quotations;
    spans.length[span] = length * scale;
    spans.logLength[span] = Math.log(length * scale);
    spans.speech[span] = speech * scale;
    spans.logSpeech[span] = Math.log(speech * scale);
    spans.tells[span] = tells;
  }
}

/** A sentence's marks; those of its start are left out. */
function marksOf(surface: Surface): number {
  return (
    (surface.asks ? BIT.question : 0) |
    (surface.exclaims ? BIT.exclamation : 0) |
    (surface.trails ? BIT.ellipsis : 0) |
    (surface.bracketed ? BIT.bracket : 0) |
    (surface.closesQuote ? BIT.closingQuote : 0) |
    (surface.endsInside ? BIT.speechGoesOn : 0) |
    (surface.endsAsking ? BIT.questionEnd : 0) |
    (surface.announces ? BIT.colon : 0)
  );
}
