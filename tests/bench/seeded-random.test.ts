import { describe, expect, test } from "@jest/globals";
import { seededRandom } from "../../bench/seeded-random.js";

describe("seededRandom", () => {
  test("gives the same numbers for the same seed, others for another, all in [0, 1)", () => {
    const numbers = (seed: number) => Array.from({ length: 1000 }, seededRandom(seed));
    expect(numbers(7)).toEqual(numbers(7));
    expect(numbers(7)).not.toEqual(numbers(8));
    const all = numbers(7);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...all)).toBeLessThan(1);
    expect(all.reduce((sum, x) => sum + x, 0) / all.length).toBeCloseTo(0.5, 1);
  });
});
