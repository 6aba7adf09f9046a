import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { seededRandom } from "../../bench/seeded-random.js";
import { type DeletionRates, withDeletions } from "../../scripts/train/documents.js";
import { anyDocument, expectComplete, pairs } from "../bench/documents.js";

const NONE: DeletionRates = { omitted: 0, added: 0, runs: 0, foreign: 0 };

const anyRates = fc.record({
  omitted: fc.constantFrom(0, 0.3, 1),
  added: fc.constantFrom(0, 0.3),
  runs: fc.nat(2),
  foreign: fc.constantFrom(0, 0.3, 1),
});

describe("withDeletions", () => {
  test("leaves a complete document whose pairs are pairs of the original", () => {
    fc.assert(
      fc.property(anyDocument, anyRates, fc.nat(), (document, rates, seed) => {
        const cut = withDeletions(document, rates, seededRandom(seed));
        expectComplete(cut);
        const original = pairs(document);
        expect(pairs(cut).every((pair) => original.includes(pair))).toBe(true);
        expect([...cut.source, ...cut.target]).not.toContain(undefined);
      }),
    );
  });

  test("puts each sentence of a gap in a bead of its own", () => {
    fc.assert(
      fc.property(anyDocument, anyRates, fc.nat(), (document, rates, seed) => {
        for (const { source, target } of withDeletions(document, rates, seededRandom(seed)).beads)
          if (source.length === 0 || target.length === 0) expect(source.length + target.length).toBe(1);
      }),
    );
  });

  test("is the same for the same seed", () => {
    fc.assert(
      fc.property(anyDocument, anyRates, fc.nat(), (document, rates, seed) => {
        const cut = () => withDeletions(document, rates, seededRandom(seed));
        expect(cut()).toEqual(cut());
      }),
    );
  });

  test("changes nothing at rates of nothing, and leaves no pair at rates of everything", () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), (document, seed) => {
        const same = withDeletions(document, NONE, seededRandom(seed));
        expect([same.source, same.target, same.beads]).toEqual([
          document.source,
          document.target,
          document.beads,
        ]);
        expect(pairs(withDeletions(document, { ...NONE, omitted: 1 }, seededRandom(seed)))).toEqual([]);
      }),
    );
  });
});
