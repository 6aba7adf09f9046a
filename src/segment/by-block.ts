import type { Segmented } from "./sentence.js";

/** How many sentences each block of a document has. */
export function sentencesPerBlock({ document, sentences }: Segmented): number[] {
  const counts = document.blocks.map(() => 0);
  for (const { block } of sentences) counts[block]! += 1;
  return counts;
}

/** The index of each block's first sentence, and, behind the last block, how many sentences there are. */
export function sentenceStarts(text: Segmented): number[] {
  const starts = [0];
  for (const count of sentencesPerBlock(text)) starts.push(starts.at(-1)! + count);
  return starts;
}

/**
 * The sentences of consecutive blocks, half-open like these.
 *
 * @param starts as `sentenceStarts` gives them
 */
export function sentencesOfBlocks(
  starts: readonly number[],
  { start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  return { start: starts[start]!, end: starts[end]! };
}
