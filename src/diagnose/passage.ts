import type { Span } from "../align/bead.js";
import { type Block, stretchOf } from "../read/document.js";
import type { Segmented } from "../segment/sentence.js";
import type { Finding, Passage } from "./finding.js";

/** Where a finding is, and what is around it. */
export type Located = Pick<Finding, "place" | "context">;

/**
 * A stretch of a block's text where the input has it.
 *
 * @param start UTF-16 offsets in the block's text, half-open, not empty
 */
export function passageOf(block: Block, start: number, end: number): Passage {
  return { ...stretchOf(block, start, end), text: block.text.slice(start, end) };
}

/** Consecutive sentences of one block, or of several up to the end of the first one's block, where the input has them. */
export function sentencesPassage({ document, sentences }: Segmented, { start, end }: Span): Passage {
  const first = sentences[start]!;
  const last = sentences.slice(start, end).findLast(({ block }) => block === first.block)!;
  return passageOf(document.blocks[first.block]!, first.start, last.start + last.text.length);
}

/**
 * A stretch of a sentence, in the context of the sentence.
 *
 * @param start UTF-16 offsets in the sentence's text, half-open, not empty
 */
export function inSentence(
  { document, sentences }: Segmented,
  sentence: number,
  start: number,
  end: number,
): Located {
  const { text, block, start: from } = sentences[sentence]!;
  return {
    place: passageOf(document.blocks[block]!, from + start, from + end),
    context: { text, start, end },
  };
}

/** A stretch of a block, in the context of the block. */
export function inBlock(block: Block, start: number, end: number): Located {
  return { place: passageOf(block, start, end), context: { text: block.text, start, end } };
}
