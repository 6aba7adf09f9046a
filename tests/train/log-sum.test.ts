import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { logSum2, NEVER } from "../../scripts/train/log-sum.js";
import { NEGLIGIBLE } from "../../src/kernel/constants.js";

const anyLog = fc.double({ min: -300, max: 300, noNaN: true });

describe("logSum2", () => {
  test("is the logarithm of sums of exponentials", () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyLog, (a, b, c) => {
        expect(logSum2(a, b)).toBeCloseTo(Math.log(Math.exp(a) + Math.exp(b)), 9);
        expect(logSum2(logSum2(a, b), c)).toBeCloseTo(Math.log(Math.exp(a) + Math.exp(b) + Math.exp(c)), 9);
      }),
    );
  });

  test("does not overflow, and takes what can't be for nothing", () => {
    expect(logSum2(1e6, 1e6)).toBeCloseTo(1e6 + Math.LN2, 9);
    expect(logSum2(-1e6, 1e6)).toBe(1e6);
    expect([logSum2(NEVER, 3), logSum2(3, NEVER), logSum2(NEVER, NEVER)]).toEqual([3, 3, NEVER]);
    expect(logSum2(logSum2(NEVER, NEVER), 3)).toBe(3);
  });

  test("leaves out no term that would change a sum of doubles", () => {
    expect(1 + Math.exp(NEGLIGIBLE)).toBe(1);
    expect(logSum2(0, NEGLIGIBLE + 1)).toBeGreaterThan(0);
  });
});
