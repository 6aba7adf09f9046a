import type { Span } from "../align/bead.js";
import type { BlockKind } from "../read/document.js";
import type { Segmented } from "../segment/sentence.js";

/** Blocks of which several make up what another text has in one. */
const FRAGMENTS: ReadonlySet<BlockKind> = new Set(["line", "cue"]);
/** So many of these apart they may still be of one paragraph. */
const FAR = 2;

/** Whether a sentence is in the paragraph that a span of others begins or ends in. */
export function isInParagraphOf(
  { start, end }: Span,
  sentence: number,
  { document, sentences }: Segmented,
): boolean {
  if (start === end) return false;
  const { block } = sentences[sentence]!;
  const near = sentences[sentence < start ? start : end - 1]!.block;
  return block === near || (FRAGMENTS.has(document.blocks[block]!.kind) && Math.abs(block - near) <= FAR);
}
