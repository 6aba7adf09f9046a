import type { Bitext, BitextSide } from "../../../src/record/bitext.js";

/** A pair of as many sentences on each side as told, one to one. */
export function longPair(sentences: number): Bitext {
  const beads = Array.from({ length: sentences }, (_, index) => ({
    source: [index],
    target: [index],
    confidence: 0.9,
  }));
  return {
    format: "duiqi/bitext",
    version: 1,
    signature: "duiqi 0.1.0",
    source: side("zh-Hans", sentences, (index) => `第${index}天，我们在雨中走了很长的路，谁也没有说话。`),
    target: side("en", sentences, (index) => `On day ${index} we walked far in the rain, and nobody spoke.`),
    beads,
    paragraphBeads: beads,
    gaps: [],
    summary: {
      sourceSentences: sentences,
      targetSentences: sentences,
      beads: sentences,
      omissions: 0,
      additions: 0,
    },
  };
}

function side(language: BitextSide["language"], count: number, text: (index: number) => string): BitextSide {
  return {
    path: `${language}.txt`,
    language,
    sha256: "e".repeat(64),
    paragraphs: Array.from({ length: count }, (_, index) => ({ kind: "paragraph", line: index + 1 })),
    sentences: Array.from({ length: count }, (_, index) => ({
      text: text(index),
      paragraph: index,
      line: index + 1,
      column: 1,
    })),
  };
}
