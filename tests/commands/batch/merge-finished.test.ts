import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { KEPT_RECORD, outputName, RECORDS_FOLDER } from "../../../src/batch/outputs.js";
import type { PairOutcome } from "../../../src/batch/summary.js";
import { mergeFinished } from "../../../src/commands/batch/merge-finished.js";
import type { Plan } from "../../../src/commands/batch/plan.js";
import { encodeRecord } from "../../../src/record/json.js";
import { alignSettings } from "../../../src/settings.js";
import { entryOf } from "../../batch/entries.js";
import { small } from "../../record/small.js";

let out: string;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "duiqi-"));
});

afterEach(() => {
  rmSync(out, { recursive: true });
});

const inFolder = (name: string): string => join(out, name);

function planOf(format: string, more: Partial<Plan> = {}): Plan {
  const merge = { output: inFolder("all.tmx"), dedupe: false, minConfidence: 0 };
  const empty = { jobs: [], missing: [], glossaries: [], folders: [] };
  return { ...empty, threads: 1, settings: alignSettings({}), formats: [format], out, merge, ...more };
}

/** A pair that is finished, with its record where the format has it. */
function finished(id: string, format: string): PairOutcome {
  const path = inFolder(outputName(id, format));
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, [...encodeRecord(small)].join(""));
  const { outputs, summary } = entryOf(id);
  return {
    job: { id, source: inFolder("zh.txt"), target: inFolder("en.txt") },
    status: "done",
    outputs,
    summary,
  };
}

const failed: PairOutcome = {
  job: { id: "failed", source: "none", target: "none" },
  status: "failed",
  error: "none: not found",
};

const dates = (): string[] =>
  Array.from(
    readFileSync(inFolder("all.tmx"), "utf8").matchAll(/<tu .*creationdate="(.*?)"/g),
    ([, date]) => date!,
  );

describe("mergeFinished", () => {
  test("does nothing if no memory is asked for, or no pair is finished", async () => {
    const { merge: _, ...plan } = planOf("json");
    expect(await mergeFinished(plan, [finished("a", "json")])).toBeUndefined();
    expect(await mergeFinished(planOf("json"), [failed])).toBeUndefined();
    expect(existsSync(inFolder("all.tmx"))).toBe(false);
  });

  test("removes kept records when all pairs are merged, but no outputs", async () => {
    const outcomes = [finished("a", KEPT_RECORD), finished("v/b", KEPT_RECORD)];
    const merged = await mergeFinished(planOf(KEPT_RECORD), outcomes);
    expect(merged).toMatchObject({ path: inFolder("all.tmx"), pairs: 2, units: 4 });
    expect(existsSync(inFolder(RECORDS_FOLDER))).toBe(false);
    await mergeFinished(planOf("json"), [finished("a", "json")]);
    expect(existsSync(inFolder("a.json"))).toBe(true);
  });

  test("keeps them if a pair failed, or the merge", async () => {
    const outcome = finished("a", KEPT_RECORD);
    expect(await mergeFinished(planOf(KEPT_RECORD), [failed, outcome])).toMatchObject({ pairs: 1 });
    const lost = { ...outcome, job: { ...outcome.job, id: "lost" } };
    await expect(mergeFinished(planOf(KEPT_RECORD), [outcome, lost])).rejects.toThrow("not found");
    expect(existsSync(inFolder(`${RECORDS_FOLDER}/a.json`))).toBe(true);
  });

  test("dates units by the later of the texts, or by what SOURCE_DATE_EPOCH says", async () => {
    const outcomes = [finished("a", "json")];
    await mergeFinished(planOf("json"), outcomes);
    expect(dates()).toEqual([]);
    for (const [name, seconds] of [
      ["zh.txt", 1_600_000_000],
      ["en.txt", 1_500_000_000],
    ] as const) {
      writeFileSync(inFolder(name), "");
      utimesSync(inFolder(name), seconds, seconds);
    }
    await mergeFinished(planOf("json"), outcomes);
    expect(new Set(dates())).toEqual(new Set(["20200913T122640Z"]));
    await mergeFinished(planOf("json", { epoch: "0" }), outcomes);
    expect(new Set(dates())).toEqual(new Set(["19700101T000000Z"]));
  });
});
