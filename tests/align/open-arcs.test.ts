import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { reaches } from "../../src/align/lattice.js";
import { OPEN, openBand } from "../../src/align/open-arcs.js";
import { posteriorsOf } from "../../src/align/posteriors.js";
import { expectBand } from "./expect-band.js";
import { anyLattice, FEW_SHAPES } from "./lattices.js";

describe("openBand", () => {
  test("holds both ends of every open arc, and the corners of the lattice, within the band", () => {
    fc.assert(
      fc.property(anyLattice(5), (lattice) => {
        const posteriors = posteriorsOf(lattice);
        const { cells, band, bead, rowNull, columnNull } = posteriors;
        const open = openBand(posteriors, FEW_SHAPES);
        const expectBoth = (row: number, column: number, rows: number, columns: number) => {
          expect(reaches(open, row, column)).toBe(true);
          expect(reaches(open, row + rows, column + columns)).toBe(true);
        };
        expectBand(open, lattice.rows, lattice.columns);
        for (let row = 0; row < band.low.length; row++) {
          expect(open.low[row]).toBeGreaterThanOrEqual(band.low[row]!);
          expect(open.high[row]).toBeLessThanOrEqual(band.high[row]!);
          for (let column = band.low[row]!; column <= band.high[row]!; column++) {
            const cell = cells.offset[row]! + column;
            FEW_SHAPES.forEach(({ rows, columns }, s) => {
              if (bead[cell * FEW_SHAPES.length + s]! > OPEN) expectBoth(row, column, rows, columns);
            });
            if (rowNull[cell]! > OPEN) expectBoth(row, column, 1, 0);
            if (columnNull[cell]! > OPEN) expectBoth(row, column, 0, 1);
          }
        }
      }),
    );
  });
});
