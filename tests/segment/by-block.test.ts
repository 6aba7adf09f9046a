import { expect, test } from "@jest/globals";
import { sentenceStarts, sentencesOfBlocks, sentencesPerBlock } from "../../src/segment/by-block.js";
import type { Segmented } from "../../src/segment/sentence.js";

/** Blocks of so many sentences. */
function textOf(...counts: readonly number[]): Segmented {
  const sentences = counts.flatMap((count, block) => Array.from({ length: count }, () => ({ block })));
  return { document: { blocks: counts.map(() => ({})) }, sentences } as unknown as Segmented;
}

test("the sentences of each block are counted, of empty ones, too", () => {
  expect(sentencesPerBlock(textOf(2, 0, 3))).toEqual([2, 0, 3]);
});

test("each block starts where the one before ends, and the text ends behind the last", () => {
  expect(sentenceStarts(textOf(2, 0, 3))).toEqual([0, 2, 2, 5]);
});

test("consecutive blocks have the sentences from the first of these to the last", () => {
  const starts = sentenceStarts(textOf(2, 0, 3, 1));
  expect(sentencesOfBlocks(starts, { start: 1, end: 3 })).toEqual({ start: 2, end: 5 });
  expect(sentencesOfBlocks(starts, { start: 2, end: 2 })).toEqual({ start: 2, end: 2 });
});
