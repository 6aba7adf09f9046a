import { createHash } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readRecord } from "../../../src/commands/record-input.js";
import { JournalFile } from "../../../src/commands/review/journal-file.js";
import type { Bitext } from "../../../src/record/bitext.js";
import { decodeRecord } from "../../../src/record/decode.js";
import { encodeRecord } from "../../../src/record/json.js";
import { small } from "../../record/small.js";
import { confirmation, openDesk, savedRecord } from "./open-desk.js";

let folder: string;
let path: string;
let journal: string;

beforeEach(() => {
  ({ folder, path } = savedRecord());
  journal = `${path}.review.jsonl`;
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Confirms pairs one by one as far as told, and leaves all as if the program had been killed. */
async function killedAfter(...rows: readonly number[]): Promise<void> {
  const { desk, lock } = await openDesk(path);
  for (const row of rows) {
    const { revision } = desk.session;
    await desk.session.act(confirmation(revision, row, row + 1));
  }
  await desk.close();
  await lock.release();
}

/** Opens the review, and stops it in order. */
async function openAndStop(): Promise<{ undo: number; confirmed: number[] }> {
  const { desk, lock } = await openDesk(path);
  const { undo } = desk.opened();
  await desk.stop();
  await lock.release();
  return { undo, confirmed: confirmedIn(decodeRecord(readFileSync(path, "utf8"), path)) };
}

function confirmedIn({ beads }: Bitext): number[] {
  return beads.flatMap(({ verdict }, index) => (verdict === "confirmed" ? [index] : []));
}

/** What the record is when it has been saved with both pairs confirmed. */
async function savedText(): Promise<string> {
  const { bitext } = await readRecord(path, true);
  return [...encodeRecord(bitext)].join("");
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

describe("a review", () => {
  test("leaves the record to the byte as it was if nothing was done", async () => {
    writeFileSync(path, JSON.stringify(small));
    const before = statSync(path);
    expect(await openAndStop()).toEqual({ undo: 0, confirmed: [] });
    expect(statSync(path)).toMatchObject({ mtimeMs: before.mtimeMs, ino: before.ino });
    expect(readdirSync(folder)).toEqual(["small.json"]);
  });

  test("leaves the record as it was if all was undone", async () => {
    await killedAfter(1);
    const { desk, lock } = await openDesk(path);
    await desk.session.turn("undo", { revision: 0, tab: "one" });
    const before = readFileSync(path);
    await desk.stop();
    await lock.release();
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(folder)).toEqual(["small.json"]);
  });

  test("is in the record when it is stopped, and nothing else is left", async () => {
    await killedAfter(1, 2);
    expect(await openAndStop()).toEqual({ undo: 2, confirmed: [1, 2] });
    expect(readdirSync(folder)).toEqual(["small.json"]);
  });

  test("has a journal that only its user reads", async () => {
    await killedAfter(1);
    if (process.platform !== "win32") expect(statSync(journal).mode & 0o777).toBe(0o600);
  });

  test("is found by every name of the record", async () => {
    await killedAfter(1);
    const link = join(folder, "link.json");
    symlinkSync(path, link);
    expect(confirmedIn((await readRecord(link, true)).bitext)).toEqual([1]);
  });

  test("is of a record whose file has another layout", async () => {
    writeFileSync(path, JSON.stringify(small));
    await killedAfter(1);
    expect(await openAndStop()).toEqual({ undo: 1, confirmed: [1] });
  });
});

describe("after a kill", () => {
  test("between steps, all of them are there, and can be undone", async () => {
    await killedAfter(1);
    await killedAfter(2);
    const { desk, lock } = await openDesk(path);
    expect(desk.opened()).toMatchObject({ undo: 2, redo: 0, revision: 0 });
    await desk.session.turn("undo", { revision: 0, tab: "one" });
    await desk.stop();
    await lock.release();
    expect(confirmedIn(decodeRecord(readFileSync(path, "utf8"), path))).toEqual([1]);
  });

  test("within a line, what was acknowledged is there", async () => {
    await killedAfter(1);
    appendFileSync(journal, '{"action":{"do":"mark","rows":{"st');
    await killedAfter(2);
    expect(readFileSync(journal, "utf8").trimEnd().split("\n")).toHaveLength(3);
    expect(await openAndStop()).toEqual({ undo: 2, confirmed: [1, 2] });
  });

  test("within the head, there is nothing yet", async () => {
    writeFileSync(journal, '{"format":"duiqi/rev');
    await killedAfter(1);
    expect(await openAndStop()).toEqual({ undo: 1, confirmed: [1] });
  });

  test("before the record was written, its journal goes on", async () => {
    await killedAfter(1);
    const file = new JournalFile(journal, digest(readFileSync(path, "utf8")), statSync(journal).size);
    await file.end(digest(await savedText()));
    await file.close();
    expect(confirmedIn((await readRecord(path, true)).bitext)).toEqual([1]);
    await killedAfter(2);
    expect(await openAndStop()).toEqual({ undo: 2, confirmed: [1, 2] });
  });

  test("while the record was written beside its place, it is written anew", async () => {
    await killedAfter(1);
    const file = new JournalFile(journal, digest(readFileSync(path, "utf8")), statSync(journal).size);
    await file.end(digest(await savedText()));
    await file.close();
    writeFileSync(join(folder, ".duiqi-1-0-0.tmp"), (await savedText()).slice(0, 100));
    expect(await openAndStop()).toEqual({ undo: 1, confirmed: [1] });
  });

  test("before the journal was removed, nothing is done twice", async () => {
    await killedAfter(1);
    const text = await savedText();
    const file = new JournalFile(journal, digest(readFileSync(path, "utf8")), statSync(journal).size);
    await file.end(digest(text));
    await file.close();
    writeFileSync(path, text);
    expect(confirmedIn((await readRecord(path, true)).bitext)).toEqual([1]);
    await killedAfter(2);
    expect(await openAndStop()).toEqual({ undo: 1, confirmed: [1, 2] });
  });
});

describe("a journal", () => {
  test("of a record that was changed since is not replayed, and nothing is lost", async () => {
    await killedAfter(1);
    const [before, other] = [readFileSync(journal), JSON.stringify({ ...small, signature: "other" })];
    writeFileSync(path, other);
    await expect(openDesk(path)).rejects.toThrow(
      `${path}: the record was changed since its review began; bring it back as it was to go on with the review, or move ${journal} away to do without it`,
    );
    await expect(readRecord(path, true)).rejects.toThrow("the record was changed since its review began");
    expect(readFileSync(journal)).toEqual(before);
    expect(readFileSync(path, "utf8")).toBe(other);
  });

  test.each([
    ["line 1", "hello\n"],
    ["line 1", '{"format":"duiqi/bitext","version":1}\n'],
    ["line 2", `{"format":"duiqi/review","version":1,"record":"DIGEST"}\n{"undo":false}\n`],
    ["line 2", `{"format":"duiqi/review","version":1,"record":"DIGEST"}\n{"undo":true}\n`],
  ])("that is none says on which line: %s", async (line, text) => {
    writeFileSync(journal, text.replace("DIGEST", digest(readFileSync(path, "utf8"))));
    const place = `${journal}:${line.replace("line ", "")}: not the journal of this record's review`;
    await expect(openDesk(path)).rejects.toThrow(place);
    expect(existsSync(journal)).toBe(true);
  });

  test("that cannot be read is named", async () => {
    rmSync(path);
    renameSync(folder, `${folder}-x`);
    await expect(readRecord(path, true)).rejects.toThrow(`${path}: not found`);
    renameSync(`${folder}-x`, folder);
  });
});
