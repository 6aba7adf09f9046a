import type { Bitext } from "../../src/record/bitext.js";

/** A pair as small as can be that shows everything: gaps, a merge across paragraphs, odd characters, low confidence. */
export const small: Bitext = {
  format: "duiqi/bitext",
  version: 1,
  signature: "duiqi 0.1.0 lexicon 00000000 weights 00000000 sentences=auto",
  source: {
    path: "zh & en/zh.txt",
    language: "zh-Hans",
    sha256: "a".repeat(64),
    paragraphs: [
      { kind: "paragraph", line: 1 },
      { kind: "heading", line: 3 },
      { kind: "paragraph", line: 5 },
    ],
    sentences: [
      { text: "来源：澎湃新闻", paragraph: 0, line: 1, column: 1 },
      { text: "下雨的一天", paragraph: 1, line: 3, column: 1 },
      { text: "今天下了一整天的雨。", paragraph: 2, line: 5, column: 1 },
      { text: "气温<5℃，写作“&lt;5”。", paragraph: 2, line: 5, column: 11 },
      { text: "我没有带伞。", paragraph: 2, line: 5, column: 27 },
    ],
  },
  target: {
    path: "en.txt",
    language: "en",
    sha256: "b".repeat(64),
    paragraphs: [{ kind: "paragraph", line: 1 }],
    sentences: [
      { text: "A day of rain: it rained and rained.", paragraph: 0, line: 1, column: 1 },
      { text: "It was below 5 °C,", paragraph: 0, line: 1, column: 38 },
      { text: "or \u0007“&lt;5”.", paragraph: 0, line: 1, column: 57 },
      { text: "“Nobody told me,” she said.", paragraph: 0, line: 1, column: 69 },
    ],
  },
  beads: [
    { source: [0], target: [], confidence: 0.97 },
    { source: [1, 2], target: [0], confidence: 0.4321 },
    { source: [3], target: [1, 2], confidence: 0.88 },
    { source: [4], target: [], confidence: 0.7 },
    { source: [], target: [3], confidence: 1 },
  ],
  paragraphBeads: [
    { source: [0], target: [], confidence: 0.99 },
    { source: [1, 2], target: [0], confidence: 0.95 },
  ],
  gaps: [
    {
      kind: "omission",
      level: "paragraph",
      side: "source",
      sentences: [0],
      paragraph: 0,
      line: 1,
      column: 1,
      text: "来源：澎湃新闻",
      confidence: 0.99,
      severity: "error",
      message: "not translated, at the start, before «下雨的一天»; its translation belongs at the start",
    },
    {
      kind: "omission",
      level: "sentence",
      side: "source",
      sentences: [4],
      paragraph: 2,
      line: 5,
      column: 27,
      text: "我没有带伞。",
      confidence: 0.7,
      severity: "error",
      message:
        "not translated, at the end, after «气温<5℃，写作“&lt;5”。»; its translation belongs after «or “&lt;5”.» (line 1)",
    },
    {
      kind: "addition",
      level: "sentence",
      side: "target",
      sentences: [3],
      paragraph: 0,
      line: 1,
      column: 69,
      text: "“Nobody told me,” she said.",
      confidence: 1,
      severity: "warning",
      message:
        "not in the source, at the end, after «or “&lt;5”.»; its source would stand after «气温<5℃，写作“&lt;5”。» (line 5)",
    },
  ],
  summary: { sourceSentences: 5, targetSentences: 4, beads: 5, omissions: 2, additions: 1 },
};
