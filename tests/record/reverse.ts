import type { Bitext } from "../../src/record/bitext.js";

/** A small pair from English into traditional Chinese: two of its units are the same but for white space. */
export const reverse: Bitext = {
  format: "duiqi/bitext",
  version: 1,
  signature: "duiqi 0.1.0 lexicon 00000000 weights 00000000 sentences=lines",
  source: {
    path: "tea.en.txt",
    language: "en",
    sha256: "c".repeat(64),
    paragraphs: [{ kind: "paragraph", line: 1 }],
    sentences: [
      { text: "Tea is ready.", paragraph: 0, line: 1, column: 1 },
      { text: "Who is at the door?", paragraph: 0, line: 1, column: 15 },
      { text: "Tea  is ready.", paragraph: 0, line: 2, column: 1 },
      { text: "Nobody came.", paragraph: 0, line: 2, column: 16 },
    ],
  },
  target: {
    path: "tea.zh.txt",
    language: "zh-Hant",
    sha256: "d".repeat(64),
    paragraphs: [{ kind: "paragraph", line: 1 }],
    sentences: [
      { text: "茶好了。", paragraph: 0, line: 1, column: 1 },
      { text: "誰在門口？", paragraph: 0, line: 1, column: 5 },
      { text: "茶好了。", paragraph: 0, line: 2, column: 1 },
      { text: "沒有人來。", paragraph: 0, line: 2, column: 5 },
    ],
  },
  beads: [
    { source: [0], target: [0], confidence: 0.9 },
    { source: [1], target: [1], confidence: 0.3 },
    { source: [2], target: [2], confidence: 0.99 },
    { source: [3], target: [3], confidence: 0.5 },
  ],
  paragraphBeads: [{ source: [0], target: [0], confidence: 1 }],
  gaps: [],
  summary: { sourceSentences: 4, targetSentences: 4, beads: 4, omissions: 0, additions: 0 },
};
