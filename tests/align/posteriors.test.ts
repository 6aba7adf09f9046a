import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { widen } from "../../src/align/corridor.js";
import { cellsOf, type LatticeScores, reaches } from "../../src/align/lattice.js";
import { cornerPosterior, likelyCells, type Posteriors, posteriorsOf } from "../../src/align/posteriors.js";
import { fullBand } from "../../src/score/band.js";
import { SHAPES } from "../../src/score/bead-shapes.js";
import { cellsIn } from "../score/explained.js";
import { expectBand } from "./expect-band.js";
import { anyLattice, FEW_SHAPES, pathsOf, scoreOf, writeBeads } from "./lattices.js";

/** The probability of each arc and corner by counting out all paths. */
function byCounting(lattice: LatticeScores): { logPartition: number; probability: Map<string, number> } {
  const sums = new Map<string, number>();
  let partition = 0;
  for (const path of pathsOf(lattice, true)) {
    const weight = Math.exp(path.reduce((sum, arc) => sum + scoreOf(lattice, arc), 0));
    partition += weight;
    const marks = path.flatMap(({ kind, row, column, rows, columns, extends_ }) => [
      `${kind} ${row},${column}+${rows},${columns}`,
      ...(kind !== "bead" && !extends_ ? [`${kind} open ${row},${column}`] : []),
      `corner ${row},${column}`,
    ]);
    for (const mark of [...marks, `corner ${lattice.rows},${lattice.columns}`])
      sums.set(mark, (sums.get(mark) ?? 0) + weight);
  }
  const probability = new Map([...sums].map(([mark, sum]) => [mark, sum / partition]));
  return { logPartition: Math.log(partition), probability };
}

/** The same from forward–backward, by the same names; arcs without probability left out. */
function byPosteriors({ rows, columns, band }: LatticeScores, posteriors: Posteriors): Map<string, number> {
  const { offset } = cellsOf(band);
  const found = new Map<string, number>();
  const note = (mark: string, probability: number) => {
    if (probability > 0) found.set(mark, probability);
  };
  for (let i = 0; i <= rows; i++) {
    for (let j = 0; j <= columns; j++) {
      note(`corner ${i},${j}`, cornerPosterior(posteriors)(i, j));
      if (!reaches(band, i, j)) continue;
      const cell = offset[i]! + j;
      for (const [s, shape] of FEW_SHAPES.entries())
        note(`bead ${i},${j}+${shape.rows},${shape.columns}`, posteriors.bead[cell * FEW_SHAPES.length + s]!);
      note(`row ${i},${j}+1,0`, posteriors.rowNull[cell]!);
      note(`row open ${i},${j}`, posteriors.rowOpen[cell]!);
      note(`column ${i},${j}+0,1`, posteriors.columnNull[cell]!);
      note(`column open ${i},${j}`, posteriors.columnOpen[cell]!);
    }
  }
  return found;
}

describe("posteriorsOf", () => {
  test("are what counting out all paths gives, for any small lattice", () => {
    fc.assert(
      fc.property(anyLattice(4), (lattice) => {
        const posteriors = posteriorsOf(lattice);
        const { logPartition, probability } = byCounting(lattice);
        const found = byPosteriors(lattice, posteriors);
        expect(posteriors.logPartition).toBeCloseTo(logPartition, 4);
        for (const mark of new Set([...probability.keys(), ...found.keys()]))
          expect([mark, found.get(mark) ?? 0]).toEqual([mark, expect.closeTo(probability.get(mark) ?? 0, 4)]);
      }),
      { numRuns: 60 },
    );
  });

  test("put every row and every column into some bead or null", () => {
    fc.assert(
      fc.property(anyLattice(25), (lattice) => {
        const { rows, columns } = coverage(lattice, posteriorsOf(lattice));
        for (const sum of [...rows, ...columns]) expect(sum).toBeCloseTo(1, 4);
      }),
      { numRuns: 30 },
    );
  });

  test("stay exact where potentials are large", () => {
    const band = fullBand(200, 200);
    const lattice: LatticeScores = {
      rows: 200,
      columns: 200,
      band,
      shapes: SHAPES,
      beads: writeBeads(
        band,
        SHAPES,
        (row, column, shape) => (row === column ? 50 : -50) - 20 * (shape.rows + shape.columns),
      ),
      rowNull: () => -90,
      columnNull: () => -90,
      facing: 0,
    };
    const posteriors = posteriorsOf(lattice);
    expect(Number.isFinite(posteriors.logPartition)).toBe(true);
    expect(posteriors.bead[(cellsOf(lattice.band).offset[100]! + 100) * SHAPES.length]).toBeCloseTo(1, 4);
  });

  test("of nothing are certain", () => {
    const lattice = { ...fc.sample(anyLattice(3), 1)[0]!, rows: 0, columns: 0, band: fullBand(0, 0) };
    const posteriors = posteriorsOf(lattice);
    expect(posteriors.logPartition).toBe(0);
    expect(cornerPosterior(posteriors)(0, 0)).toBe(1);
    expect(cornerPosterior(posteriors)(1, 0)).toBe(0);
  });
});

describe("likelyCells", () => {
  const anyLeast = fc.constantFrom(1e-4, 0.01, 0.2, 0.5);

  test("are in each row from the first to the last that is probable enough; without one, those of the row before", () => {
    fc.assert(
      fc.property(anyLattice(12), anyLeast, (lattice, least) => {
        const posteriors = posteriorsOf(lattice);
        const corner = cornerPosterior(posteriors);
        const { low, high } = likelyCells(posteriors, least);
        let row: number[] = [];
        for (let i = 0; i <= lattice.rows; i++) {
          const likely = Array.from({ length: lattice.columns + 1 }, (_, j) => j).filter(
            (j) => reaches(lattice.band, i, j) && corner(i, j) >= least,
          );
          if (likely.length > 0) row = likely;
          expect([low[i], high[i]]).toEqual([row[0], row.at(-1)]);
        }
      }),
    );
  });

  test("are a band with a margin, which leaves out none of the probable cells", () => {
    fc.assert(
      fc.property(anyLattice(12), anyLeast, (lattice, least) => {
        const posteriors = posteriorsOf(lattice);
        const band = widen(likelyCells(posteriors, least), lattice.columns, 1);
        expectBand(band, lattice.rows, lattice.columns);
        for (const [i, j] of cellsIn(lattice.band)) {
          const isProbable = cornerPosterior(posteriors)(i, j) >= least;
          if (isProbable) expect(reaches(band, i, j)).toBe(true);
        }
      }),
    );
  });

  test("are one cell a row where the path is sure", () => {
    const band = fullBand(9, 9);
    const posteriors = posteriorsOf({
      rows: 9,
      columns: 9,
      band,
      shapes: FEW_SHAPES,
      beads: writeBeads(band, FEW_SHAPES, (row, column, { rows, columns }) =>
        row === column && rows === columns ? 0 : -60,
      ),
      rowNull: () => -60,
      columnNull: () => -60,
      facing: 0,
    });
    const diagonal = Int32Array.from({ length: 10 }, (_, k) => k);
    expect(likelyCells(posteriors, 1e-4)).toEqual({ low: diagonal, high: diagonal });
  });
});

/** How probable it is, in all, that each row and each column is in a bead or a null. */
function coverage({ rows, columns, band }: LatticeScores, { bead, rowNull, columnNull }: Posteriors) {
  const { offset } = cellsOf(band);
  const sums = { rows: new Float64Array(rows), columns: new Float64Array(columns) };
  for (let i = 0; i <= rows; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const cell = offset[i]! + j;
      if (i < rows) sums.rows[i]! += rowNull[cell]!;
      if (j < columns) sums.columns[j]! += columnNull[cell]!;
      FEW_SHAPES.forEach((shape, s) => {
        const probability = bead[cell * FEW_SHAPES.length + s]!;
        if (probability === 0) return;
        for (let k = 0; k < shape.rows; k++) sums.rows[i + k]! += probability;
        for (let k = 0; k < shape.columns; k++) sums.columns[j + k]! += probability;
      });
    }
  }
  return sums;
}
