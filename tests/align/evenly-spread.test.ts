import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { evenlySpread } from "../../src/align/evenly-spread.js";

test("evenlySpread takes all that it may, each once, in order, and no two much further apart than others", () => {
  fc.assert(
    fc.property(fc.nat({ max: 200 }), fc.integer({ min: 1, max: 50 }), (length, most) => {
      const chosen = evenlySpread([...Array(length).keys()], most);
      expect(chosen.length).toBe(Math.min(length, most));
      const steps = chosen.slice(1).map((one, k) => one - chosen[k]!);
      expect(Math.min(1, ...steps)).toBe(1);
      expect(Math.max(0, ...steps) - Math.min(Number.POSITIVE_INFINITY, ...steps)).toBeLessThanOrEqual(1);
    }),
  );
});
