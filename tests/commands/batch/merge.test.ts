import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mergeRecords } from "../../../src/commands/batch/merge.js";
import { InputFailure } from "../../../src/failure.js";
import type { Bitext } from "../../../src/record/bitext.js";
import { encodeRecord } from "../../../src/record/json.js";
import { packageVersion } from "../../../src/shipped.js";
import { reverse } from "../../record/reverse.js";
import { small } from "../../record/small.js";
import { longPair } from "./long-pair.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string): string => join(folder, name);

/** Saves a record, and gives its path. */
function saved(name: string, bitext: Bitext): string {
  writeFileSync(inFolder(name), [...encodeRecord(bitext)].join(""));
  return inFolder(name);
}

const all = { dedupe: false, minConfidence: 0 };
const sure = { dedupe: true, minConfidence: 0.4 };
const [earlier, later] = [new Date("2021-07-13T08:00:00Z"), new Date("2022-01-01T00:00:00Z")];

describe("mergeRecords", () => {
  test("writes what the golden file has, and counts", async () => {
    const pairs = [
      { id: "雨", path: saved("a.json", small), date: earlier },
      { id: "tea time", path: saved("b.json", reverse), date: later },
    ];
    const counts = await mergeRecords(pairs, inFolder("all.tmx"), sure);
    expect(counts).toEqual({ units: 4, belowConfidence: 1, duplicates: 1 });
    const golden = readFileSync("fixtures/golden/merged.tmx", "utf8");
    const version = `creationtoolversion="${packageVersion()}"`;
    expect(readFileSync(inFolder("all.tmx"), "utf8")).toBe(
      golden.replace(/creationtoolversion="[^"]*"/, version),
    );
  });

  test("has the pairs in the order given, and no date that is not known", async () => {
    const pairs = [
      { id: "b", path: saved("b.json", reverse) },
      { id: "a", path: saved("a.json", small), date: earlier },
    ];
    await mergeRecords(pairs, inFolder("all.tmx"), all);
    const units = readFileSync(inFolder("all.tmx"), "utf8").matchAll(/tuid="(.*?)"( creationdate)?/g);
    expect(Array.from(units, ([, tuid, dated]) => [tuid, dated !== undefined])).toEqual([
      ["b:1", false],
      ["b:2", false],
      ["b:3", false],
      ["b:4", false],
      ["a:2", true],
      ["a:3", true],
    ]);
  });

  test("reads records whose fields were put in another order", async () => {
    writeFileSync(inFolder("a.json"), JSON.stringify(Object.fromEntries(Object.entries(reverse).reverse())));
    await mergeRecords([{ id: "a", path: inFolder("a.json") }], inFolder("all.tmx"), all);
    expect(readFileSync(inFolder("all.tmx"), "utf8")).toContain('srclang="en"');
  });

  test.each([
    ["is missing", undefined, "not found"],
    ["is no record", "[]", "not a record: the whole; expected an object; got []"],
    ["is cut off", [...encodeRecord(small)].join("").slice(0, -500), "not JSON"],
  ])("writes nothing if a record %s", async (_, text, problem) => {
    if (text !== undefined) writeFileSync(inFolder("b.json"), text);
    const pairs = [
      { id: "a", path: saved("a.json", small) },
      { id: "b", path: inFolder("b.json") },
    ];
    writeFileSync(inFolder("all.tmx"), "old");
    const failure = await mergeRecords(pairs, inFolder("all.tmx"), all).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputFailure);
    expect((failure as InputFailure).message).toContain(`b.json`);
    expect((failure as InputFailure).message).toContain(problem);
    expect(readFileSync(inFolder("all.tmx"), "utf8")).toBe("old");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  // All units of this test take 60 MB as text, and more as records, in a heap of 32 MB.
  test("takes no more memory for more pairs", () => {
    const path = saved("long.json", longPair(2000));
    const script = `
      import { mergeRecords } from ${JSON.stringify(resolve("dist/commands/batch/merge.js"))};
      const pairs = Array.from({ length: 50 }, (_, id) => ({ id: String(id), path: ${JSON.stringify(path)} }));
      const counts = await mergeRecords(pairs, ${JSON.stringify(inFolder("all.tmx"))}, ${JSON.stringify(all)});
      process.stdout.write(JSON.stringify(counts));
    `;
    const options = ["--max-old-space-size=32", "--input-type=module", "--eval", script];
    const { stdout, status } = spawnSync(process.execPath, options, { encoding: "utf8" });
    expect([status, stdout]).toEqual([
      0,
      JSON.stringify({ units: 100_000, belowConfidence: 0, duplicates: 0 }),
    ]);
  }, 60_000);
});
