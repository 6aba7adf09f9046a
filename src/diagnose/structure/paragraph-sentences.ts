import type { Span } from "../../align/bead.js";
import { sentenceStarts } from "../../segment/by-block.js";
import type { Segmented } from "../../segment/sentence.js";

/** The sentences of consecutive blocks, half-open. */
export function sentencesOfBlocks(text: Segmented, first: number, end: number): Span {
  const starts = sentenceStarts(text);
  return { start: starts[first]!, end: starts[end]! };
}
