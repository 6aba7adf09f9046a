import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { countBefore } from "../../src/align/count-before.js";

test("counts the numbers that are below one, in arrays of either kind", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(21), (numbers, one) => {
      const ascending = numbers.sort((a, b) => a - b);
      const below = numbers.filter((number) => number < one).length;
      expect(countBefore(ascending, one)).toBe(below);
      expect(countBefore(Uint32Array.from(ascending), one)).toBe(below);
    }),
  );
});
