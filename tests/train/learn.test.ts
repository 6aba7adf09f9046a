import { beforeAll, describe, expect, test } from "@jest/globals";
import { type CompactLattice, LatticeBuilder, STATE } from "../../scripts/train/compact-lattice.js";
import { learnWeights, regularisedLoss } from "../../scripts/train/learn.js";
import { measureText } from "../../scripts/train/measured-text.js";
import { prune } from "../../scripts/train/prune.js";
import { spreadOf } from "../../scripts/train/scale.js";
import { startWeights } from "../../scripts/train/start.js";
import { FEATURE, FEATURES } from "../../src/score/features.js";
import { loadShipped } from "../../src/shipped.js";
import { INVENTED, TURNED } from "./invented.js";

const START = startWeights(new Set());

let lattices: CompactLattice[];

beforeAll(async () => {
  const lexicon = (await loadShipped()).data.lexicon;
  lattices = [INVENTED, TURNED].map((document) => {
    const { pair, gold } = measureText(document, lexicon);
    return prune(pair, gold, START);
  });
});

function lossAt(weights: Float64Array): number {
  return regularisedLoss(lattices, weights, new Float64Array(FEATURES.length));
}

describe("learnWeights", () => {
  test("finds weights that no small step betters, wherever it starts", () => {
    const found = learnWeights(lattices, START, new Set());
    expect(lossAt(found)).toBeLessThan(lossAt(START));
    FEATURES.forEach((name, k) => {
      for (const step of [-0.1, 0.1]) {
        const beside = found.map((weight, i) => (i === k ? weight + step : weight));
        expect([name, lossAt(beside) > lossAt(found)]).toEqual([name, true]);
      }
    });
    const fromNothing = learnWeights(lattices, new Float64Array(FEATURES.length), new Set());
    expect(lossAt(fromNothing)).toBeCloseTo(lossAt(found), 3);
  });

  test("gives the same weights every time, with no more decimals than are stored", () => {
    const found = learnWeights(lattices, START, new Set());
    expect(learnWeights(lattices, START, new Set())).toEqual(found);
    // Not by Object.is: −0 and 0 are the same number, and stored alike.
    for (const weight of found) expect(Number(weight.toFixed(4)) === weight).toBe(true);
  });

  test("does not touch weights that are fixed", () => {
    const fixed = new Set([FEATURE.length, FEATURE.meanTranslation]);
    const found = learnWeights(lattices, startWeights(fixed), fixed);
    for (const k of fixed) expect(found[k]).toBe(0);
    expect(found[FEATURE.bead11]).not.toBe(START[FEATURE.bead11]);
    expect(lossAt(found)).toBeGreaterThan(lossAt(learnWeights(lattices, START, new Set())));
  });
});

describe("spreadOf", () => {
  test("is the root mean square of each feature, and never 0", () => {
    const builder = new LatticeBuilder(2);
    builder.enter(0);
    for (const value of [3, 4]) {
      builder.add(0, [STATE.any], 1, STATE.bead, () => new Float32Array(FEATURES.length).fill(value, 0, 1));
    }
    const spread = spreadOf([builder.build(new Float64Array(FEATURES.length))]);
    expect(spread[0]).toBeCloseTo(Math.sqrt(12.5), 6);
    expect(spread[1]).toBe(0.01);
  });
});
