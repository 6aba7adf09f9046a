import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { beadPosterior } from "../../src/align/bead-posterior.js";
import { decodeBeads } from "../../src/align/decode.js";
import { posteriorsOf } from "../../src/align/posteriors.js";
import { anyLattice, FEW_SHAPES } from "./lattices.js";

const PRICES = { pair: 0.35, null: 0.35 };

describe("the posterior of any bead", () => {
  test("is the confidence of those that were taken", () => {
    fc.assert(
      fc.property(anyLattice(8), (lattice) => {
        const posteriors = posteriorsOf(lattice);
        const posterior = beadPosterior(posteriors, FEW_SHAPES);
        for (const bead of decodeBeads(lattice, posteriors, PRICES))
          expect(posterior(bead)).toBeCloseTo(bead.confidence, 6);
      }),
      { numRuns: 60 },
    );
  });

  test("is 0 of a bead of a shape that is not searched, or outside the texts", () => {
    const [lattice] = fc.sample(
      anyLattice(6).filter(({ rows, columns }) => rows > 1 && columns > 1),
      { numRuns: 1, seed: 1 },
    );
    const posterior = beadPosterior(posteriorsOf(lattice!), FEW_SHAPES);
    const two = { start: 0, end: 2 };
    expect(posterior({ source: two, target: two })).toBe(0);
    expect(posterior({ source: { start: 90, end: 91 }, target: { start: 0, end: 1 } })).toBe(0);
  });

  test("of several sentences without counterpart is that of the least probable", () => {
    fc.assert(
      fc.property(
        anyLattice(6).filter(({ rows }) => rows > 1),
        (lattice) => {
          const posterior = beadPosterior(posteriorsOf(lattice), FEW_SHAPES);
          const none = { start: 0, end: 0 };
          const alone = (start: number, end: number) => posterior({ source: { start, end }, target: none });
          expect(alone(0, 2)).toBe(Math.min(1, alone(0, 1), alone(1, 2)));
        },
      ),
      { numRuns: 60 },
    );
  });
});
