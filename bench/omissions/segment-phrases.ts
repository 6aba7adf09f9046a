import { join } from "node:path";
import { type Bead, isPaired } from "../../src/align/bead.js";
import type { AlignerData } from "../../src/align/index.js";
import { type PhraseCandidate, phraseCandidates } from "../../src/diagnose/phrase/omitted-phrases.js";
import type { Sentence } from "../../src/segment/sentence.js";
import {
  type AnnotatedDocument,
  type AnnotatedSegment,
  type MarkedSpan,
  readAnnotated,
} from "./annotated.js";
import { alignTexts } from "./texts.js";

/** A stretch of a segment that may have been left out. */
export interface SegmentPhrase extends MarkedSpan {
  /** By index in `PHRASE_FEATURES`. */
  readonly features: Float64Array;
}

/** An annotated segment, and what may have been left out of it. */
export interface SegmentPhrases extends AnnotatedSegment {
  /** Of the source document. */
  readonly document: string;
  readonly phrases: readonly SegmentPhrase[];
  /** Sentences that the alignment takes to have no translation: another rule's. */
  readonly sentences: readonly MarkedSpan[];
}

/**
 * Reads the annotated omissions, aligned.
 *
 * @param folder of the evaluation data
 */
export async function readSegmentPhrases(folder: string, data: AlignerData): Promise<SegmentPhrases[]> {
  const found: SegmentPhrases[] = [];
  for (const document of readAnnotated(join(folder, "omissions", "mqm_zh_en.tsv"))) {
    found.push(...(await segmentPhrases(document, data)));
  }
  return found;
}

/** Aligns a document as a file of its segments, a paragraph each, and finds what may have been left out of them. */
async function segmentPhrases(
  { id, segments }: AnnotatedDocument,
  data: AlignerData,
): Promise<SegmentPhrases[]> {
  const texts = {
    source: segments.map(({ source }) => source),
    target: segments.map(({ target }) => target),
    kind: "paragraph" as const,
  };
  const aligned = await alignTexts(texts, data);
  const { sentences } = aligned.source;
  const candidates = phraseCandidates(aligned, data.losses);
  const alone = aligned.alignment.sentences.filter((bead) => !isPaired(bead));
  return segments.map((segment, block) => ({
    ...segment,
    document: id,
    phrases: candidates
      .filter(({ sentence }) => sentences[sentence]!.block === block)
      .map((candidate) => ({ ...placed(candidate, sentences), features: candidate.features })),
    sentences: alone.flatMap((bead) => sentencesOf(bead, sentences).filter((one) => one.block === block)),
  }));
}

function placed({ sentence, words }: PhraseCandidate, sentences: readonly Sentence[]): MarkedSpan {
  const { start } = sentences[sentence]!;
  return { start: start + words[0]!.start, end: start + words.at(-1)!.end };
}

function sentencesOf({ source }: Bead, sentences: readonly Sentence[]): (MarkedSpan & { block: number })[] {
  return sentences.slice(source.start, source.end).map(({ start, text, block }) => {
    return { start, end: start + text.length, block };
  });
}
