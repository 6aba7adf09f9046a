import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { JournalFile } from "../../../src/commands/review/journal-file.js";
import { readJournal } from "../../../src/review/journal.js";

let folder: string;
let path: string;
let file: JournalFile;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-"));
  path = join(folder, "journal");
  file = new JournalFile(path, "0".repeat(64), 0);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await file.close();
  rmSync(folder, { recursive: true });
});

const steps = () => readJournal(readFileSync(path, "utf8"), path)?.steps;

/** Has all files fail to do something, as a full disk does. */
async function failing(method: "write" | "datasync" | "truncate"): Promise<() => void> {
  const any = await open(folder);
  const prototype = Object.getPrototypeOf(any) as Record<string, () => Promise<never>>;
  await any.close();
  const full = () => Promise.reject(Object.assign(new Error("ENOSPC"), { code: "ENOSPC", syscall: method }));
  const spy = jest.spyOn(prototype, method).mockImplementation(full);
  return () => spy.mockRestore();
}

describe("a journal's file", () => {
  test.each(["write", "datasync"] as const)("is as it was if %s fails, and goes on", async (method) => {
    await file.append({ undo: true });
    const mend = await failing(method);
    await expect(file.append({ redo: true })).rejects.toThrow(`${path}: no space left on the disk`);
    expect(steps()).toEqual([{ undo: true }]);
    mend();
    await file.append({ undo: true });
    expect(steps()).toEqual([{ undo: true }, { undo: true }]);
  });

  test("takes nothing for kept that could not be taken away at once", async () => {
    await file.append({ undo: true });
    const mends = [await failing("datasync"), await failing("truncate")];
    await expect(file.append({ redo: true })).rejects.toThrow("no space left");
    await expect(file.append({ redo: true })).rejects.toThrow("no space left");
    for (const mend of mends) mend();
    await file.append({ undo: true });
    expect(steps()).toEqual([{ undo: true }, { undo: true }]);
  });

  test("begins anew if its first line fails", async () => {
    const mend = await failing("datasync");
    await expect(file.append({ undo: true })).rejects.toThrow("no space left");
    mend();
    await file.append({ redo: true });
    expect(steps()).toEqual([{ redo: true }]);
  });

  test("goes on after an end that did not come about", async () => {
    await file.append({ undo: true });
    await file.end("1".repeat(64));
    expect(readJournal(readFileSync(path, "utf8"), path)?.saved).toBe("1".repeat(64));
    await file.append({ redo: true });
    expect(readJournal(readFileSync(path, "utf8"), path)).toMatchObject({
      steps: [{ undo: true }, { redo: true }],
    });
    expect(readJournal(readFileSync(path, "utf8"), path)).not.toHaveProperty("saved");
  });

  test("is gone when it is removed, also if it never was", async () => {
    await file.remove();
    await file.append({ undo: true });
    await file.remove();
    expect(() => readFileSync(path)).toThrow("ENOENT");
  });
});
