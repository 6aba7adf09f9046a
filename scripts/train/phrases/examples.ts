import { LEAST_SPAN, type MarkedSpan } from "../../../bench/omissions/annotated.js";
import { type CompleteText, turned } from "../../../bench/omissions/complete.js";
import { withoutClauses } from "../../../bench/omissions/deletions.js";
import type { SegmentPhrases } from "../../../bench/omissions/segment-phrases.js";
import { type AlignedTexts, alignTexts } from "../../../bench/omissions/texts.js";
import type { AlignerData } from "../../../src/align/index.js";
import type { PhraseLanguage } from "../../../src/diagnose/phrase/model.js";
import { phraseCandidates, sourceLanguage } from "../../../src/diagnose/phrase/omitted-phrases.js";
import { translatedWords, wasCut } from "./cut-clauses.js";

/** Words that may have been left out, and whether they were. */
export interface PhraseExample {
  /** What cross-validation leaves out whole. */
  readonly document: string;
  /** The language of the words. */
  readonly language: PhraseLanguage;
  readonly features: Float64Array;
  readonly isOmitted: boolean;
  /** How many examples it counts for. */
  readonly weight: number;
}

/** What is not marked in a segment where something is counts less: one annotator may have passed it over. */
const UNMARKED_WEIGHT = 0.5;

/**
 * How much a complete text's candidates count, and those by clauses that were cut. Large sets count less. With more of
 * what was cut a threshold flags more: set by the false findings in news at `LEAST_PROBABILITY`.
 */
const COMPLETE_WEIGHTS: Readonly<Record<string, { readonly complete: number; readonly cut: number }>> = {
  aca: { complete: 0.5, cut: 0.12 },
  macdev: { complete: 0.5, cut: 0.12 },
  pydocs: { complete: 0.15, cut: 0.06 },
};

/** Of the English text nothing is annotated: the clauses are all that it has. */
const CUT_FACTOR: Readonly<Record<PhraseLanguage, number>> = { chinese: 1, english: 2 };

/** The sets of complete texts that are learned from; the others are left to measure by. */
export const COMPLETE_TO_LEARN: readonly string[] = Object.keys(COMPLETE_WEIGHTS);

/** All examples of annotated segments and of complete texts, of sets in `COMPLETE_TO_LEARN`. */
export async function phraseExamples(
  annotated: readonly SegmentPhrases[],
  complete: readonly CompleteText[],
  data: AlignerData,
): Promise<PhraseExample[]> {
  const examples = annotated.flatMap(annotatedExamples);
  for (const text of complete) examples.push(...(await completeExamples(text, data)));
  return examples;
}

/** The examples of an annotated segment; those that only touch a marked span, or a shorter one, teach nothing. */
function annotatedExamples({ document, spans, phrases }: SegmentPhrases): PhraseExample[] {
  return phrases.flatMap((phrase): PhraseExample[] => {
    const own = { document, language: "chinese", features: phrase.features } as const;
    const touched = spans.filter((span) => overlap(span, phrase) > 0);
    if (touched.length === 0) {
      return [{ ...own, isOmitted: false, weight: spans.length > 0 ? UNMARKED_WEIGHT : 1 }];
    }
    const isMarked = touched.some((span) => {
      return span.end - span.start >= LEAST_SPAN && 2 * overlap(span, phrase) >= phrase.end - phrase.start;
    });
    return isMarked ? [{ ...own, isOmitted: true, weight: 1 }] : [];
  });
}

/** The examples of a complete text, both ways: as it is, and with clauses cut from its translation. */
async function completeExamples(text: CompleteText, data: AlignerData): Promise<PhraseExample[]> {
  const examples: PhraseExample[] = [];
  for (const way of [text, turned(text)]) {
    const aligned = await alignTexts(way, data);
    examples.push(...falseExamples(text, aligned, data), ...(await cutExamples(way, aligned, data)));
  }
  return examples;
}

function falseExamples(text: CompleteText, aligned: AlignedTexts, { losses }: AlignerData): PhraseExample[] {
  const { complete: weight } = COMPLETE_WEIGHTS[text.set]!;
  const from = { document: nameOf(text), language: sourceLanguage(aligned.evidence) };
  return phraseCandidates(aligned, losses).map(({ features }) => {
    return { ...from, features, isOmitted: false, weight };
  });
}

/** What the translation has lost by a clause that was cut; all else in such a text was learned from before. */
async function cutExamples(
  text: CompleteText,
  complete: AlignedTexts,
  data: AlignerData,
): Promise<PhraseExample[]> {
  const language = sourceLanguage(complete.evidence);
  const weight = COMPLETE_WEIGHTS[text.set]!.cut * CUT_FACTOR[language];
  const places = translatedWords(complete, data.losses);
  const changed = withoutClauses(text);
  return phraseCandidates(await alignTexts(changed, data), data.losses)
    .filter((candidate) => wasCut(candidate, places, changed.cut))
    .map(({ features }) => ({ document: nameOf(text), language, features, isOmitted: true, weight }));
}

function overlap(a: MarkedSpan, b: MarkedSpan): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** A complete text's name, the same both ways. */
export function nameOf({ set, id }: CompleteText): string {
  return `${set}/${id}`;
}
