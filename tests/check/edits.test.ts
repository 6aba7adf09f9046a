import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { complete } from "../../bench/check/deletions.js";
import { EDITS } from "../../bench/check/edits.js";
import { check } from "../../bench/check/measure.js";
import { reportedByKind, type Trial } from "../../bench/check/trials.js";
import { loadShipped } from "../../src/shipped.js";
import { samplePair } from "./sample-pair.js";

const TRIALS = 200;
const SEED = 0;

/** In a process of its own: Jest's modules take twice as long for it. */
function trialsOfEdits(): Trial[] {
  const args = ["--import", "tsx", "tests/check/try-edits.ts", String(TRIALS), String(SEED)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout);
}

test("the sample pair without its gaps has nothing that is flagged", async () => {
  const { findings } = await check(complete(samplePair()), await loadShipped());
  expect(findings).toEqual([]);
});

test("the sample pair with one of 200 random edits has that reported at its line, and nothing else", () => {
  const trials = trialsOfEdits();
  expect(trials.length).toBe(TRIALS);
  for (const [kind, { reported, trials: all }] of reportedByKind(trials)) {
    expect({ kind, missed: all - reported }).toEqual({ kind, missed: 0 });
  }
  expect(new Set(trials.map(({ kind }) => kind))).toEqual(new Set(EDITS));
}, 600_000);
