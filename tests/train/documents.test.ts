import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { GoldDocument } from "../../bench/gold.js";
import { type DeletionRates, pieces, seededRandom, withDeletions } from "../../scripts/train/documents.js";

const NONE: DeletionRates = { omitted: 0, added: 0, runs: 0, foreign: 0 };

/** Documents whose sentences are told apart: `s0`, `s1`, … and `t0`, `t1`, … */
const anyDocument = fc
  .array(fc.constantFrom([1, 1], [1, 2], [2, 1], [3, 2], [1, 0], [0, 1]), { minLength: 1, maxLength: 30 })
  .map((sizes): GoldDocument => {
    const source: string[] = [];
    const target: string[] = [];
    const beads = sizes.map(([a = 0, b = 0]) => ({
      source: Array.from({ length: a }, () => source.push(`s${source.length}`) - 1),
      target: Array.from({ length: b }, () => target.push(`t${target.length}`) - 1),
    }));
    return { id: "any", source, target, beads };
  });

const anyRates = fc.record({
  omitted: fc.constantFrom(0, 0.3, 1),
  added: fc.constantFrom(0, 0.3),
  runs: fc.nat(2),
  foreign: fc.constantFrom(0, 0.3, 1),
});

function expectComplete({ source, target, beads }: GoldDocument): void {
  expect(beads.flatMap((bead) => bead.source)).toEqual([...source.keys()]);
  expect(beads.flatMap((bead) => bead.target)).toEqual([...target.keys()]);
}

/** The texts of beads that have both sides. */
function pairs({ source, target, beads }: GoldDocument): string[] {
  return beads
    .filter((bead) => bead.source.length > 0 && bead.target.length > 0)
    .map((bead) => `${bead.source.map((i) => source[i])}:${bead.target.map((j) => target[j])}`);
}

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

describe("pieces", () => {
  test("hold all of a document in order, each complete and none too long", () => {
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 1, max: 12 }), (document, longest) => {
        const cut = pieces(document, longest);
        for (const piece of cut) {
          expectComplete(piece);
          expect(piece.beads.length).toBeLessThanOrEqual(longest);
          expect(piece.beads.length).toBeGreaterThan(0);
        }
        expect(cut.flatMap(({ source }) => source)).toEqual(document.source);
        expect(cut.flatMap(({ target }) => target)).toEqual(document.target);
        expect(cut.flatMap(pairs)).toEqual(pairs(document));
      }),
    );
  });
});
