import type { Span } from "../../align/bead.js";
import type { Segmented } from "../../segment/sentence.js";

/** The sentences of consecutive blocks, half-open. */
export function sentencesOfBlocks({ sentences }: Segmented, first: number, end: number): Span {
  const start = sentences.findIndex(({ block }) => block >= first);
  const after = sentences.findIndex(({ block }) => block >= end);
  return { start, end: after === -1 ? sentences.length : after };
}
