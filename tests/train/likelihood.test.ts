import { beforeAll, describe, expect, test } from "@jest/globals";
import type { CompactLattice } from "../../scripts/train/compact-lattice.js";
import { logLikelihood } from "../../scripts/train/likelihood.js";
import { measureText } from "../../scripts/train/measured-text.js";
import { prune } from "../../scripts/train/prune.js";
import { startWeights } from "../../scripts/train/start.js";
import { FEATURES } from "../../src/score/features.js";
import { loadShipped } from "../../src/shipped.js";
import { INVENTED } from "./invented.js";

const STEP = 1e-4;

let lattice: CompactLattice;

beforeAll(async () => {
  const { pair, gold } = measureText(INVENTED, (await loadShipped()).data.lexicon);
  lattice = prune(pair, gold, startWeights(new Set()));
});

/** Small weights of both signs, the same every time. */
function someWeights(): Float64Array {
  return Float64Array.from(FEATURES, (_, k) => 0.3 * Math.sin(k + 1));
}

function likelihoodAt(weights: Float64Array): number {
  return logLikelihood(lattice, weights, new Float64Array(FEATURES.length));
}

describe("logLikelihood", () => {
  test("is below 0, and higher under sensible weights than under none", () => {
    const none = likelihoodAt(new Float64Array(FEATURES.length));
    const sensible = likelihoodAt(startWeights(new Set()));
    expect(none).toBeLessThan(sensible);
    expect(sensible).toBeLessThan(0);
  });

  test("has the gradient that finite differences show", () => {
    const weights = someWeights();
    const gradient = new Float64Array(FEATURES.length);
    logLikelihood(lattice, weights, gradient);
    FEATURES.forEach((name, k) => {
      const shifted = (by: number) =>
        likelihoodAt(weights.map((weight, i) => (i === k ? weight + by : weight)));
      const slope = (shifted(STEP) - shifted(-STEP)) / (2 * STEP);
      expect([name, Math.abs(gradient[k]! - slope) < 1e-4 * (1 + Math.abs(slope))]).toEqual([name, true]);
    });
  });

  test("adds to the gradient that is there already", () => {
    const once = new Float64Array(FEATURES.length);
    const twice = new Float64Array(FEATURES.length);
    logLikelihood(lattice, someWeights(), once);
    for (let k = 0; k < 2; k++) logLikelihood(lattice, someWeights(), twice);
    twice.forEach((value, k) => {
      expect(value).toBeCloseTo(2 * once[k]!, 9);
    });
  });
});
