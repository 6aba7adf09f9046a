import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { SHAPES } from "../../src/score/bead-shapes.js";
import { PairScores } from "../../src/score/combine.js";
import { FEATURES } from "../../src/score/features.js";
import { PairFeatures } from "../../src/score/pair-features.js";
import { ParagraphBoundaries } from "../../src/score/paragraph-boundaries.js";
import { type AnyPair, anyPair } from "./any-pair.js";
import { cellsIn, isIn } from "./explained.js";

const COUNT = FEATURES.length;
/** What `out` holds before: so that what is written, and where, can be seen. */
const UNTOUCHED = -77;

const anyWeights = fc
  .array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: COUNT, maxLength: COUNT })
  .map((weights) => Float64Array.from(weights));

function featuresOf({ spans, words, links, band, best }: AnyPair): PairFeatures {
  return new PairFeatures(spans, words, links, band, best);
}

/** Boundaries of paragraphs; without any a bead is worth nothing more for them. */
function boundariesOf({ chinese, english }: AnyPair, everyOther: boolean): ParagraphBoundaries {
  const starts = (sentences: readonly string[]) =>
    Uint8Array.from(sentences, (_, k) => (everyOther && k % 2 === 0 ? 1 : 0));
  return new ParagraphBoundaries(starts(chinese), starts(english));
}

function vectorOf(measure: (out: Float64Array) => void): Float64Array {
  const out = new Float64Array(COUNT);
  measure(out);
  return out;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, k) => sum + value * b[k]!, 0);
}

/** What the beads of a cell are worth, by shape. */
function scoresAt(scores: PairScores, i: number, j: number): Float32Array {
  const at = 5;
  const out = new Float32Array(SHAPES.length + 2 * at).fill(UNTOUCHED);
  scores.beads(i, j, out, at);
  expect([...out.subarray(0, at), ...out.subarray(-at)]).toEqual(Array(2 * at).fill(UNTOUCHED));
  return out.subarray(at, -at);
}

describe("PairScores.beads", () => {
  test("are the weighted sums of the beads' features and their boundaries, −∞ outside the band", () => {
    fc.assert(
      fc.property(anyPair(6), anyWeights, fc.boolean(), (pair, weights, hasParagraphs) => {
        const features = featuresOf(pair);
        const boundaries = boundariesOf(pair, hasParagraphs);
        const scores = new PairScores(featuresOf(pair), boundaries, weights);
        for (const [i, j] of cellsIn(pair.band)) {
          const found = scoresAt(scores, i, j);
          SHAPES.forEach(({ rows, columns }, s) => {
            if (!isIn(pair.band, i + rows, j + columns)) {
              expect(found[s]).toBe(Number.NEGATIVE_INFINITY);
              return;
            }
            const vector = vectorOf((out) => features.bead(i, j, s, out));
            const expected = dot(weights, vector) + boundaries.of(i, rows, j, columns);
            expect(Math.abs(found[s]! - expected)).toBeLessThan(1e-4);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  test("are a single feature under the weight 1 for it alone", () => {
    fc.assert(
      fc.property(anyPair(5), fc.nat(COUNT - 1), (pair, feature) => {
        const features = featuresOf(pair);
        const unit = new Float64Array(COUNT);
        unit[feature] = 1;
        const scores = new PairScores(featuresOf(pair), boundariesOf(pair, false), unit);
        for (const [i, j] of cellsIn(pair.band)) {
          scoresAt(scores, i, j).forEach((found, s) => {
            if (found === Number.NEGATIVE_INFINITY) return;
            const vector = vectorOf((out) => features.bead(i, j, s, out));
            // A sum is never −0.
            expect(found).toBe(Math.fround(vector[feature]! + 0));
          });
        }
      }),
    );
  });
});

describe("PairScores' nulls", () => {
  test("are the weighted sums of the nulls' features and their boundaries", () => {
    fc.assert(
      fc.property(anyPair(5), anyWeights, fc.boolean(), (pair, weights, extends_) => {
        const features = featuresOf(pair);
        const boundaries = boundariesOf(pair, true);
        const scores = new PairScores(features, boundaries, weights);
        for (const [i, j] of cellsIn(pair.band)) {
          if (i < features.rows) {
            const vector = vectorOf((out) => features.chineseNull(i, extends_, out));
            const expected = dot(weights, vector) + boundaries.ofRowNull(i, j);
            expect(scores.chineseNull(i, j, extends_)).toBeCloseTo(expected, 9);
          }
          if (j < features.columns) {
            const vector = vectorOf((out) => features.englishNull(j, extends_, out));
            const expected = dot(weights, vector) + boundaries.ofColumnNull(j, i);
            expect(scores.englishNull(j, i, extends_)).toBeCloseTo(expected, 9);
          }
        }
      }),
    );
  });
});
