import { LEAST_SPAN, type MarkedSpan } from "../../../bench/omissions/annotated.js";
import { type CompleteText, turned } from "../../../bench/omissions/complete.js";
import type { SegmentPhrases, WordLosses } from "../../../bench/omissions/segment-phrases.js";
import { alignTexts } from "../../../bench/omissions/texts.js";
import type { AlignerData } from "../../../src/align/index.js";
import { type PhraseCandidate, phraseCandidates } from "../../../src/diagnose/phrase/omitted-phrases.js";
import { withInsertions } from "./insertions.js";

/** Words that may have been left out, and whether they were. */
export interface PhraseExample {
  /** What cross-validation leaves out whole. */
  readonly document: string;
  readonly features: Float64Array;
  readonly isOmitted: boolean;
  /** How many examples it counts for. */
  readonly weight: number;
}

/** What is not marked in a segment where something is counts less: one annotator may have passed it over. */
const UNMARKED_WEIGHT = 0.5;

/** How much a complete text's candidates count, and the clauses that are put into it. Large sets count less. */
const COMPLETE_WEIGHTS: Readonly<Record<string, { readonly complete: number; readonly inserted: number }>> = {
  aca: { complete: 0.5, inserted: 0.2 },
  macdev: { complete: 0.5, inserted: 0.2 },
  pydocs: { complete: 0.15, inserted: 0.1 },
};

/** The sets of complete texts that are learned from; the others are left to measure by. */
export const COMPLETE_TO_LEARN: readonly string[] = Object.keys(COMPLETE_WEIGHTS);

/** The examples of an annotated segment; those that only touch a marked span, or a shorter one, teach nothing. */
export function annotatedExamples({ document, spans, phrases }: SegmentPhrases): PhraseExample[] {
  return phrases.flatMap((phrase): PhraseExample[] => {
    const { features } = phrase;
    const touched = spans.filter((span) => overlap(span, phrase) > 0);
    if (touched.length === 0) {
      return [{ document, features, isOmitted: false, weight: spans.length > 0 ? UNMARKED_WEIGHT : 1 }];
    }
    const isMarked = touched.some((span) => {
      return span.end - span.start >= LEAST_SPAN && 2 * overlap(span, phrase) >= phrase.end - phrase.start;
    });
    return isMarked ? [{ document, features, isOmitted: true, weight: 1 }] : [];
  });
}

/** The examples of a complete text, both ways: as it is, and with clauses put into its source. */
export async function completeExamples(
  text: CompleteText,
  data: AlignerData,
  losses: WordLosses,
): Promise<PhraseExample[]> {
  const examples: PhraseExample[] = [];
  for (const way of [text, turned(text)]) {
    examples.push(
      ...(await falseExamples(way, data, losses)),
      ...(await insertedExamples(way, data, losses)),
    );
  }
  return examples;
}

async function falseExamples(
  text: CompleteText,
  data: AlignerData,
  losses: WordLosses,
): Promise<PhraseExample[]> {
  const { complete: weight } = COMPLETE_WEIGHTS[text.set]!;
  const document = nameOf(text);
  const candidates = phraseCandidates(await alignTexts(text, data), losses);
  return candidates.map(({ features }) => ({ document, features, isOmitted: false, weight }));
}

async function insertedExamples(
  text: CompleteText,
  data: AlignerData,
  losses: WordLosses,
): Promise<PhraseExample[]> {
  const { inserted: weight } = COMPLETE_WEIGHTS[text.set]!;
  const changed = withInsertions(text);
  const aligned = await alignTexts(changed, data);
  return phraseCandidates(aligned, losses)
    .filter((candidate) => {
      const sentence = aligned.source.sentences[candidate.sentence]!;
      const clause = changed.inserted.get(sentence.block);
      return clause !== undefined && isMostly(candidate, sentence.text, clause);
    })
    .map(({ features }) => ({ document: nameOf(text), features, isOmitted: true, weight }));
}

/** Whether at least half of the candidate is in the clause, and half of the clause in it. */
function isMostly({ words }: PhraseCandidate, text: string, clause: string): boolean {
  const start = text.indexOf(clause);
  if (start < 0) return false;
  const own = { start: words[0]!.start, end: words.at(-1)!.end };
  const shared = 2 * overlap(own, { start, end: start + clause.length });
  return shared >= own.end - own.start && shared >= clause.length;
}

function overlap(a: MarkedSpan, b: MarkedSpan): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** A complete text's name, the same both ways. */
export function nameOf({ set, id }: CompleteText): string {
  return `${set}/${id}`;
}
