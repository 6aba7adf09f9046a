import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Bead, isPaired } from "../../src/align/bead.js";
import { decodeBeads } from "../../src/align/decode.js";
import { type LatticeScores, reaches } from "../../src/align/lattice.js";
import { type Posteriors, posteriorsOf } from "../../src/align/posteriors.js";
import type { Prices } from "../../src/score/weights.js";
import { anyLattice, FEW_SHAPES, type PathArc, pathsOf } from "./lattices.js";

const anyPrice = fc.constantFrom(0, 0.2, 0.35, 0.7);
const anyPrices: fc.Arbitrary<Prices> = fc.record({ pair: anyPrice, null: anyPrice });

function posteriorOf({ cells, bead, rowNull, columnNull }: Posteriors, arc: PathArc): number {
  const cell = cells.offset[arc.row]! + arc.column;
  if (arc.kind === "row") return rowNull[cell]!;
  if (arc.kind === "column") return columnNull[cell]!;
  const shape = FEW_SHAPES.findIndex(({ rows, columns }) => rows === arc.rows && columns === arc.columns);
  return bead[cell * FEW_SHAPES.length + shape]!;
}

function bestSum(lattice: LatticeScores, posteriors: Posteriors, prices: Prices): number {
  const sums = pathsOf(lattice, false).map((path) =>
    path.reduce(
      (sum, arc) => sum + posteriorOf(posteriors, arc) - prices[arc.kind === "bead" ? "pair" : "null"],
      0,
    ),
  );
  return Math.max(...sums);
}

describe("decodeBeads", () => {
  test("finds the path with the largest sum, for any small lattice", () => {
    fc.assert(
      fc.property(anyLattice(4), anyPrices, (lattice, prices) => {
        const posteriors = posteriorsOf(lattice);
        const beads = decodeBeads(lattice, posteriors, prices);
        const sum = beads.reduce(
          (total, bead) => total + bead.confidence - prices[isPaired(bead) ? "pair" : "null"],
          0,
        );
        expect(sum).toBeCloseTo(bestSum(lattice, posteriors, prices), 5);
      }),
      { numRuns: 60 },
    );
  });

  test("puts every row and every column in one bead, within the band, for any lattice", () => {
    fc.assert(
      fc.property(anyLattice(25), anyPrices, (lattice, prices) => {
        const beads = decodeBeads(lattice, posteriorsOf(lattice), prices);
        const end = followed(beads, (row, column) => expect(reaches(lattice.band, row, column)).toBe(true));
        expect(end).toEqual({ row: lattice.rows, column: lattice.columns });
        for (const { confidence } of beads) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Follows beads, each of which has to start where the one before ends, and visits their ends. */
function followed(beads: readonly Bead[], visit: (row: number, column: number) => void) {
  let row = 0;
  let column = 0;
  for (const { source, target } of beads) {
    expect([source.start, target.start]).toEqual([row, column]);
    expect(source.end - source.start + (target.end - target.start)).toBeGreaterThan(0);
    row = source.end;
    column = target.end;
    visit(row, column);
  }
  return { row, column };
}
