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
