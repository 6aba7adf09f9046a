import type { JournalEntry } from "../../src/batch/journal.js";

/** A journal's entry, its texts' hashes told by the id. */
export function entryOf(id: string, more: Partial<JournalEntry> = {}): JournalEntry {
  const side = (path: string, language: "zh-Hans" | "en") => ({
    path,
    language,
    encoding: "UTF-8",
    sha256: `${id} ${path}`,
  });
  return {
    id,
    outputs: { json: 100, tmx: 50 },
    languages: [null, null],
    columns: [null, null],
    summary: {
      sourceSentences: 3,
      targetSentences: 4,
      beads: 4,
      omissions: 0,
      additions: 1,
      signature: "duiqi 1",
      source: side("zh.txt", "zh-Hans"),
      target: side("en.txt", "en"),
    },
    ...more,
  };
}
