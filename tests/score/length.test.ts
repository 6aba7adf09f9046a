import { describe, expect, test } from "@jest/globals";
import { lengthFit } from "../../src/score/length.js";

/** The fit of two lengths. */
function fitOf(a: number, b: number, variance = 0.1): number {
  return lengthFit(Math.log(b / a), Math.min(a, b), variance);
}

describe("lengthFit", () => {
  test("is best for equal lengths, worse the further they are apart, in either direction alike", () => {
    expect(fitOf(20, 20)).toBeCloseTo(0);
    expect(fitOf(20, 40)).toBeLessThan(fitOf(20, 25));
    expect(fitOf(20, 40)).toBeCloseTo(fitOf(40, 20));
  });

  test("forgives short sentences more than long ones", () => {
    expect(fitOf(3, 6)).toBeGreaterThan(fitOf(30, 60));
  });

  test("forgives more where lengths vary more", () => {
    expect(fitOf(20, 40, 0.2)).toBeCloseTo(fitOf(20, 40, 0.1) / 2);
  });

  test("has a worst value", () => {
    expect(fitOf(1000, 1)).toBe(fitOf(1, 1_000_000));
  });
});
