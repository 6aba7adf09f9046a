import { describe, expect, test } from "@jest/globals";
import { lengthFit } from "../../src/score/length.js";

describe("lengthFit", () => {
  test("is best for equal lengths, worse the further they are apart, in either direction alike", () => {
    expect(lengthFit(20, 20)).toBeCloseTo(0);
    expect(lengthFit(20, 40)).toBeLessThan(lengthFit(20, 25));
    expect(lengthFit(20, 40)).toBeCloseTo(lengthFit(40, 20));
  });

  test("forgives short sentences more than long ones", () => {
    expect(lengthFit(3, 6)).toBeGreaterThan(lengthFit(30, 60));
  });

  test("has a worst value", () => {
    expect(lengthFit(1000, 1)).toBe(lengthFit(1, 1_000_000));
  });
});
