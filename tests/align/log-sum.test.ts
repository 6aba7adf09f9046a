import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { logSum2, logSum3, NEGLIGIBLE, NEVER } from "../../src/align/log-sum.js";

const anyLog = fc.double({ min: -300, max: 300, noNaN: true });

describe("logSum2 and logSum3", () => {
  test("are the logarithms of sums of exponentials", () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyLog, (a, b, c) => {
        expect(logSum2(a, b)).toBeCloseTo(Math.log(Math.exp(a) + Math.exp(b)), 9);
        expect(logSum3(a, b, c)).toBeCloseTo(Math.log(Math.exp(a) + Math.exp(b) + Math.exp(c)), 9);
      }),
    );
  });

  test("do not overflow, and take what can't be for nothing", () => {
    expect(logSum2(1e6, 1e6)).toBeCloseTo(1e6 + Math.LN2, 9);
    expect(logSum2(-1e6, 1e6)).toBe(1e6);
    expect([logSum2(NEVER, 3), logSum2(3, NEVER), logSum2(NEVER, NEVER)]).toEqual([3, 3, NEVER]);
    expect(logSum3(NEVER, NEVER, 3)).toBe(3);
  });

  test("leave out no term that would change a sum of doubles", () => {
    expect(1 + Math.exp(NEGLIGIBLE)).toBe(1);
    expect(logSum2(0, NEGLIGIBLE + 1)).toBeGreaterThan(0);
  });
});
