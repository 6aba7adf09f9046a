import { beforeAll, describe, expect, test } from "@jest/globals";
import { complete } from "../../bench/check/deletions.js";
import { EDITS } from "../../bench/check/edits.js";
import { check } from "../../bench/check/measure.js";
import { reportedByKind, tryEdits } from "../../bench/check/trials.js";
import { loadShipped, type Shipped } from "../../src/shipped.js";
import { samplePair } from "./sample-pair.js";

const TRIALS = 200;
const SEED = 0;

describe("the sample pair", () => {
  let shipped: Shipped;
  beforeAll(async () => {
    shipped = await loadShipped();
  });

  test("without its gaps has nothing that is flagged", async () => {
    const { findings } = await check(complete(samplePair()), shipped);
    expect(findings).toEqual([]);
  });

  test("with one of 200 random edits has that reported at its line, and nothing else", async () => {
    const trials = await tryEdits([samplePair()], TRIALS, SEED, shipped);
    expect(trials.length).toBe(TRIALS);
    for (const [kind, { reported, trials: all }] of reportedByKind(trials)) {
      expect({ kind, missed: all - reported }).toEqual({ kind, missed: 0 });
    }
    expect(new Set(trials.map(({ kind }) => kind))).toEqual(new Set(EDITS));
  }, 600_000);
});
