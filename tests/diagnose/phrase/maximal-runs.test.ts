import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { maximalRuns } from "../../../src/diagnose/phrase/maximal-runs.js";

describe("maximalRuns", () => {
  test("finds the example of Ruzzo & Tompa", () => {
    expect(maximalRuns([4, -5, 3, -3, 1, 2, -2, 2, -2, 1, 5])).toEqual([
      { first: 0, last: 0, sum: 4 },
      { first: 2, last: 2, sum: 3 },
      { first: 4, last: 10, sum: 7 },
    ]);
  });

  test("finds nothing where nothing is above 0", () => {
    expect(maximalRuns([])).toEqual([]);
    expect(maximalRuns([-1, 0, -2])).toEqual([]);
  });

  test("finds the best run of all, and runs that do not overlap", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 30 }), (values) => {
        const runs = maximalRuns(values);
        runs.forEach((run, k) => {
          expect(run.sum).toBe(sumOf(values, run.first, run.last));
          if (k > 0) expect(run.first).toBeGreaterThan(runs[k - 1]!.last);
        });
        expect(Math.max(0, ...runs.map(({ sum }) => sum))).toBe(bestSum(values));
      }),
    );
  });
});

function sumOf(values: readonly number[], first: number, last: number): number {
  return values.slice(first, last + 1).reduce((sum, value) => sum + value, 0);
}

function bestSum(values: readonly number[]): number {
  return values.reduce(
    ({ best, here }, value) => {
      const next = Math.max(0, here + value);
      return { best: Math.max(best, next), here: next };
    },
    { best: 0, here: 0 },
  ).best;
}
