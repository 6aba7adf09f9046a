import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { likeliestSteps } from "../../../src/diagnose/moves/likeliest-steps.js";

describe("likeliestSteps", () => {
  test("go from corner to corner, whatever they are worth", () => {
    const worths = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 400, maxLength: 400 });
    fc.assert(
      fc.property(fc.nat(7), fc.nat(7), worths, (rows, columns, values) => {
        const steps = likeliestSteps(rows, columns, (i, j, a, b) => values[(i * 8 + j) * 6 + a + b]!);
        expect(steps.reduce((sum, { a }) => sum + a, 0)).toBe(rows);
        expect(steps.reduce((sum, { b }) => sum + b, 0)).toBe(columns);
      }),
    );
  });

  test("join what is worth something, and nothing else", () => {
    const worth = (i: number, j: number, a: number, b: number) =>
      a === 1 && b === 1 && i === 2 && j === 1 ? 5 : -1;
    const sizes = likeliestSteps(3, 2, worth).map(({ a, b }) => [a, b]);
    expect(sizes.filter(([a, b]) => a! > 0 && b! > 0)).toEqual([[1, 1]]);
    expect(sizes[0]).toEqual([1, 0]);
  });

  test("may join several with one", () => {
    const worth = (_i: number, _j: number, a: number, b: number) => (a === 2 && b === 1 ? 5 : 1);
    expect(likeliestSteps(2, 1, worth)).toEqual([{ i: 2, j: 1, a: 2, b: 1 }]);
  });
});
