import type { GlossaryTerm } from "../read/glossary-term.js";
import type { PairWords } from "../score/words.js";
import type { Segmented } from "../segment/sentence.js";
import type { AlignerData } from "./aligner-data.js";
import type { Alignment } from "./bead.js";
import { alignEitherWay } from "./either-way.js";
import { paragraphBeads } from "./paragraphs.js";

export type { AlignerData } from "./aligner-data.js";

/** An alignment, and the words that were read of both sides' sentences: whoever needs them need not read them again. */
export interface ReadAlignment extends Alignment {
  readonly words: PairWords;
}

/**
 * Aligns two segmented documents, one of them Chinese and the other English, in either order.
 *
 * @param glossary terms that are known to translate each other
 * @returns beads of sentences and of paragraphs; each level covers every index of both sides once, in order
 */
export async function alignSegmented(
  source: Segmented,
  target: Segmented,
  data: AlignerData,
  glossary: readonly GlossaryTerm[] = [],
): Promise<ReadAlignment> {
  const { words, beads, corner } = alignEitherWay(source, target, data, glossary);
  const sourceParagraphs = source.sentences.map(({ block }) => block);
  const targetParagraphs = target.sentences.map(({ block }) => block);
  return {
    words,
    sentences: beads,
    paragraphs: paragraphBeads(beads, sourceParagraphs, targetParagraphs, corner),
  };
}
