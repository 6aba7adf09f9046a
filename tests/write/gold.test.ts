import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseGold } from "../../bench/gold.js";
import { encodeBitext } from "../../src/record/encode.js";
import { gold } from "../../src/write/gold.js";
import { alignedPairs } from "../record/arbitrary.js";

test("gold of any pair is read back as its beads", () => {
  fc.assert(
    fc.property(alignedPairs, (pair) => {
      const bitext = encodeBitext(pair);
      const text = [...gold.write(bitext, { version: "0.1.0" })].join("");
      expect(parseGold(text)).toEqual(bitext.beads.map(({ source, target }) => ({ source, target })));
    }),
  );
});
