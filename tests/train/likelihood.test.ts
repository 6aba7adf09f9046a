import { beforeAll, describe, expect, test } from "@jest/globals";
import type { GoldDocument } from "../../bench/gold.js";
import { seededRandom, withDeletions } from "../../scripts/train/documents.js";
import { type Example, exampleOf } from "../../scripts/train/example.js";
import { logLikelihood } from "../../scripts/train/likelihood.js";
import { minimise } from "../../scripts/train/minimise.js";
import { FEATURE, FEATURES } from "../../src/score/features.js";
import { loadShipped, type Shipped } from "../../src/shipped.js";
import { INVENTED } from "./invented.js";

/** Of a feature's weight; the potentials are single precision, so no smaller. */
const STEP = 1e-2;

let shipped: Shipped;
let example: Example;

beforeAll(async () => {
  shipped = await loadShipped();
  example = exampleOf(INVENTED, shipped.data.lexicon);
});

/** Small weights of both signs, the same every time. */
function someWeights(): Float64Array {
  return Float64Array.from(FEATURES, (_, k) => 0.3 * Math.sin(k + 1));
}

function likelihoodAt(weights: Float64Array): number {
  return logLikelihood(example, weights, new Float64Array(FEATURES.length));
}

describe("exampleOf", () => {
  test("sums the features of the gold path", () => {
    expect(example.unreachable).toBe(0);
    const counts = { bead11: 3, bead12: 1, bead21: 1, bead22: 0, chineseNullOpen: 2, chineseNullExtend: 0 };
    for (const [name, count] of Object.entries(counts))
      expect([name, example.gold[FEATURE[name as keyof typeof counts]]]).toEqual([name, count]);
    expect(example.gold[FEATURE.englishNullOpen]).toBe(1);
  });

  test("takes nulls of one side in a gap for one run", () => {
    const nulls = [
      { source: [0], target: [] },
      { source: [], target: [0] },
      { source: [1], target: [] },
    ];
    const document = { id: "gap", source: INVENTED.source.slice(0, 2), target: ["A remark."], beads: nulls };
    const { gold } = exampleOf(document, shipped.data.lexicon);
    expect([gold[FEATURE.chineseNullOpen], gold[FEATURE.chineseNullExtend]]).toEqual([1, 1]);
    expect([gold[FEATURE.englishNullOpen], gold[FEATURE.englishNullExtend]]).toEqual([1, 0]);
  });

  test("makes Chinese the rows, whichever side it is", () => {
    const turned: GoldDocument = {
      ...INVENTED,
      source: INVENTED.target,
      target: INVENTED.source,
      beads: INVENTED.beads.map(({ source, target }) => ({ source: target, target: source })),
    };
    expect(exampleOf(turned, shipped.data.lexicon).gold).toEqual(example.gold);
  });

  test("leaves a bead of no known shape out of the sum, and says so", () => {
    const whole = [{ source: [...INVENTED.source.keys()], target: [...INVENTED.target.keys()] }];
    const { unreachable, gold } = exampleOf({ ...INVENTED, beads: whole }, shipped.data.lexicon);
    expect(unreachable).toBe(1);
    expect(gold.every((value) => value === 0)).toBe(true);
  });

  test("measures anew for the second search", () => {
    const second = exampleOf(INVENTED, shipped.data.lexicon, shipped.data.weights);
    expect(second.unreachable).toBe(0);
    expect(second.gold[FEATURE.chineseNullRate]).not.toBe(example.gold[FEATURE.chineseNullRate]);
  });
});

describe("logLikelihood", () => {
  test("is below 0, and higher under the shipped weights than under none", () => {
    const none = likelihoodAt(new Float64Array(FEATURES.length));
    expect(none).toBeLessThan(0);
    expect(likelihoodAt(shipped.data.weights.first)).toBeGreaterThan(none);
    expect(likelihoodAt(shipped.data.weights.first)).toBeLessThan(0);
  });

  test("has the gradient that finite differences show", () => {
    const weights = someWeights();
    const gradient = new Float64Array(FEATURES.length);
    logLikelihood(example, weights, gradient);
    FEATURES.forEach((name, k) => {
      const shifted = (by: number) =>
        likelihoodAt(weights.map((weight, i) => (i === k ? weight + by : weight)));
      const slope = (shifted(STEP) - shifted(-STEP)) / (2 * STEP);
      const tolerance = 0.02 + 0.02 * Math.abs(slope);
      expect([name, Math.abs(gradient[k]! - slope) < tolerance]).toEqual([name, true]);
    });
  });

  test("adds to the gradient that is there already", () => {
    const once = new Float64Array(FEATURES.length);
    const twice = new Float64Array(FEATURES.length);
    logLikelihood(example, someWeights(), once);
    for (let k = 0; k < 2; k++) logLikelihood(example, someWeights(), twice);
    twice.forEach((value, k) => {
      expect(value).toBeCloseTo(2 * once[k]!, 6);
    });
  });
});

describe("learning", () => {
  test("raises the likelihood of gold, and gives the same weights every time", () => {
    const learn = () => {
      const document = withDeletions(
        INVENTED,
        { omitted: 0.2, added: 0, runs: 0, foreign: 0.1 },
        seededRandom(3),
      );
      const cut = exampleOf(document, shipped.data.lexicon);
      const objective = (point: Float64Array, gradient: Float64Array) => {
        gradient.fill(0);
        const likelihood = logLikelihood(cut, point, gradient);
        point.forEach((x, k) => {
          gradient[k] = x - gradient[k]!;
        });
        return point.reduce((sum, x) => sum + (x * x) / 2, 0) - likelihood;
      };
      const start = new Float64Array(FEATURES.length);
      const found = minimise(objective, start, 30, 1e-6);
      return { found, before: objective(start, start.slice()), after: objective(found, start.slice()) };
    };
    const { found, before, after } = learn();
    expect(after).toBeLessThan(before / 2);
    expect(learn().found).toEqual(found);
  });
});
