import { expect, test } from "@jest/globals";
import type { QueueTask } from "../../src/batch/queue-job.js";
import { taskIdentity } from "../../src/batch/task-identity.js";
import { TASK } from "./tasks.js";

const { work, glossaries } = TASK;
const { source, target, settings } = work;

const OTHERS: readonly [string, QueueTask][] = [
  ["id", { work: { ...work, id: "第二章" }, glossaries }],
  ["source's path", { work: { ...work, source: { ...source, path: "2.txt" } }, glossaries }],
  ["source's bytes", { work: { ...work, source: { ...source, bytes: Uint8Array.of(1) } }, glossaries }],
  ["target's bytes", { work: { ...work, target: { ...target, bytes: Uint8Array.of(1) } }, glossaries }],
  ["source's time", { work: { ...work, source: { ...source, modified: 1 } }, glossaries }],
  ["formats", { work: { ...work, formats: ["json"] }, glossaries }],
  ["mode", { work: { ...work, settings: { ...settings, sentences: "lines" } }, glossaries }],
  [
    "language",
    {
      work: { ...work, settings: { ...settings, targetLanguage: "zh-Hant", sourceLanguage: undefined } },
      glossaries,
    },
  ],
  [
    "column",
    {
      work: { ...work, settings: { ...settings, targetColumn: undefined, sourceColumn: "B" } },
      glossaries,
    },
  ],
  ["words", { work: { ...work, settings: { ...settings, words: false } }, glossaries }],
  ["epoch", { work: { ...work, epoch: "2" }, glossaries }],
  ["glossary", { work, glossaries: [{ ...glossaries[0]!, sha256: "cd" }] }],
  ["glossaries' number", { work, glossaries: [] }],
];

test("the same task has the same identity, whatever the order of its fields", () => {
  const { words, sentences, ...languages } = settings;
  const again = {
    glossaries,
    work: {
      ...work,
      settings: { words, ...languages, sentences },
      source: { ...source, bytes: Uint8Array.from(source.bytes) },
    },
  };
  expect(taskIdentity(again)).toBe(taskIdentity(TASK));
  expect(taskIdentity(TASK)).toMatch(/^[0-9a-f]{64}$/);
});

test.each(OTHERS)("a task with another %s has another", (_, other) => {
  expect(taskIdentity(other)).not.toBe(taskIdentity(TASK));
});
