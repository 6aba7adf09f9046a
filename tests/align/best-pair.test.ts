import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { bestPair } from "../../src/align/best-pair.js";
import { posteriorsOf } from "../../src/align/posteriors.js";
import { anyLattice, FEW_SHAPES, pathsOf, scoreOf } from "./lattices.js";

describe("bestPair", () => {
  test("is the bead of a row that has most of the probability of all paths", () => {
    fc.assert(
      fc.property(anyLattice(3), (lattice) => {
        const posteriors = posteriorsOf(lattice);
        const paths = pathsOf(lattice, true).map((path) => ({
          path,
          weight: Math.exp(path.reduce((sum, arc) => sum + scoreOf(lattice, arc), -posteriors.logPartition)),
        }));
        for (let row = 0; row < lattice.rows; row++) {
          const weights = new Map<string, number>();
          for (const { path, weight } of paths) {
            const arc = path.find((one) => one.kind === "bead" && one.row <= row && row < one.row + one.rows);
            const key = arc && [arc.row, arc.rows, arc.column, arc.columns].join(",");
            if (key !== undefined) weights.set(key, (weights.get(key) ?? 0) + weight);
          }
          const best = bestPair(posteriors, FEW_SHAPES, "source", row);
          expect(best?.confidence ?? 0).toBeCloseTo(Math.max(0, ...weights.values()), 4);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("of a column holds the column", () => {
    fc.assert(
      fc.property(anyLattice(6), (lattice) => {
        const posteriors = posteriorsOf(lattice);
        for (let column = 0; column < lattice.columns; column++) {
          const best = bestPair(posteriors, FEW_SHAPES, "target", column);
          if (best === undefined) continue;
          expect(best.target.start).toBeLessThanOrEqual(column);
          expect(best.target.end).toBeGreaterThan(column);
        }
      }),
    );
  });
});
