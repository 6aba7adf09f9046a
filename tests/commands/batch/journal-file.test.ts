import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { encodeEntry, JOURNAL_NAME } from "../../../src/batch/journal.js";
import { openJournal } from "../../../src/commands/batch/journal-file.js";
import { entryOf } from "../../batch/entries.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const text = (): string => readFileSync(join(folder, JOURNAL_NAME), "utf8");

function write(resume: boolean, ...ids: string[]): string[] {
  const journal = openJournal(folder, resume);
  for (const id of ids) journal.append(entryOf(id));
  journal.close();
  return [...journal.entries.keys()];
}

test("a journal is added to if it is resumed, and else starts anew", () => {
  expect(write(true, "a")).toEqual([]);
  expect(write(true, "b")).toEqual(["a"]);
  expect(text()).toBe(encodeEntry(entryOf("a")) + encodeEntry(entryOf("b")));
  expect(write(false, "c")).toEqual([]);
  expect(text()).toBe(encodeEntry(entryOf("c")));
});

test("a torn last line is cut off before the next is added", () => {
  write(false, "a");
  appendFileSync(join(folder, JOURNAL_NAME), encodeEntry(entryOf("b")).slice(0, 40));
  expect(write(true, "c")).toEqual(["a"]);
  expect(text()).toBe(encodeEntry(entryOf("a")) + encodeEntry(entryOf("c")));
});

test("a journal that cannot be written is the user's to mend", () => {
  expect(() => openJournal(join(folder, "none"), true)).toThrow(
    `${join(folder, "none", JOURNAL_NAME)}: not found`,
  );
});
