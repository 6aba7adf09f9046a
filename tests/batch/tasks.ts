import type { QueueTask } from "../../src/batch/queue-job.js";

/** A task of which every part is there. */
export const TASK: QueueTask = {
  work: {
    id: "第一章",
    source: { path: "zh/1.txt", bytes: Uint8Array.of(0xb5, 0xda, 0x00, 0xff), modified: 1_700_000_000_123 },
    target: { path: "en/1.txt", bytes: new TextEncoder().encode("Chapter one\n".repeat(1000)) },
    formats: ["json", "tmx"],
    settings: {
      sentences: "auto",
      sourceLanguage: "zh-Hant",
      targetLanguage: undefined,
      sourceColumn: undefined,
      targetColumn: "B",
      words: true,
    },
    epoch: "1",
  },
  glossaries: [
    { path: "t.tsv", encoding: "UTF-8", sha256: "ab", terms: [{ chinese: "章", english: "chapter" }] },
  ],
};
