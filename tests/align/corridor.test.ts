import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Corner, corridorAlong, corridorAround, widen } from "../../src/align/corridor.js";
import { reaches } from "../../src/align/lattice.js";
import type { Band } from "../../src/score/band.js";
import { anyBand } from "../score/arbitrary.js";
import { cellsIn } from "../score/explained.js";
import { expectBand } from "./expect-band.js";

/** Corners of a path of steps of 0 to 9 rows and columns. */
const anyPath = fc
  .array(fc.record({ rows: fc.nat(9), columns: fc.nat(9) }), { minLength: 1, maxLength: 12 })
  .map((steps) => {
    const corners: Corner[] = [{ row: 0, column: 0 }];
    for (const { rows, columns } of steps) {
      const { row, column } = corners.at(-1)!;
      corners.push({ row: row + rows, column: column + columns });
    }
    return corners;
  });

describe("corridorAround", () => {
  test("is a band that holds the path with its margin", () => {
    fc.assert(
      fc.property(anyPath, fc.integer({ min: 0, max: 4 }), (corners, margin) => {
        const { row: rows, column: columns } = corners.at(-1)!;
        const band = corridorAround(corners, rows, columns, margin);
        expectBand(band, rows, columns);
        for (const { row, column } of corners) {
          expect(reaches(band, row, Math.min(columns, column + margin))).toBe(true);
          expect(reaches(band, row, Math.max(0, column - margin))).toBe(true);
          expect(reaches(band, Math.min(rows, row + margin), column)).toBe(true);
          expect(reaches(band, Math.max(0, row - margin), column)).toBe(true);
        }
      }),
    );
  });

  test("is narrow around a path that is known everywhere", () => {
    const diagonal = Array.from({ length: 101 }, (_, k) => ({ row: k, column: k }));
    const { low, high } = corridorAround(diagonal, 100, 100, 3);
    for (let i = 10; i < 90; i++) expect(high[i]! - low[i]!).toBeLessThanOrEqual(14);
  });
});

describe("widen", () => {
  const anySized = fc
    .record({ rows: fc.nat(9), columns: fc.nat(9), margin: fc.nat(3) })
    .chain(({ rows, columns, margin }) =>
      anyBand(rows, columns).map((band) => ({ rows, columns, margin, band })),
    );

  test("makes a band that holds all cells that are so near", () => {
    fc.assert(
      fc.property(anySized, ({ rows, columns, margin, band }) => {
        const wide = widen(band, columns, margin);
        expectBand(wide, rows, columns);
        for (const [row, column] of cellsIn(band)) {
          for (const down of [-margin, 0, margin]) {
            for (const right of [-margin, 0, margin]) {
              const near = [clamp(row + down, rows), clamp(column + right, columns)] as const;
              expect(reaches(wide, ...near)).toBe(true);
            }
          }
        }
      }),
    );
  });

  test("widens a band by just the margin", () => {
    fc.assert(
      fc.property(anySized, ({ columns, margin, band }) => {
        expect(widen(band, columns, 0)).toEqual(band);
        const wide = widen(band, columns, margin);
        wide.low.forEach((first, row) => {
          expect(first).toBe(Math.max(0, band.low[Math.max(0, row - margin)]! - margin));
        });
        wide.high.forEach((last, row) => {
          const rows = band.high.length - 1;
          expect(last).toBe(Math.min(columns, band.high[Math.min(rows, row + margin)]! + margin));
        });
      }),
    );
  });

  test("makes a band of cells that leap", () => {
    const leaps: Band = { low: Int32Array.of(0, 5, 2, 8), high: Int32Array.of(0, 5, 2, 8) };
    const wide = widen(leaps, 8, 1);
    expectBand(wide, 3, 8);
    for (const [row, column] of cellsIn(leaps)) expect(reaches(wide, row, column)).toBe(true);
  });

  test("leaves out no cell of a first or a last row that its neighbour does not reach", () => {
    const odd: Band = { low: Int32Array.of(0, 5, 2), high: Int32Array.of(9, 5, 9) };
    const wide = widen(odd, 9, 1);
    expectBand(wide, 2, 9);
    for (const [row, column] of cellsIn(odd)) expect(reaches(wide, row, column)).toBe(true);
  });
});

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

describe("corridorAlong", () => {
  const far = { rows: 3000, columns: 2000 };

  test("is the whole table of a short pair without anchors", () => {
    const { low, high } = corridorAlong([], 10, 20);
    expect([...low]).toEqual(Array(11).fill(0));
    expect([...high]).toEqual(Array(11).fill(20));
  });

  test.each([
    [0, 0],
    [0, 5],
    [5, 0],
    [1, 400_000],
    [3000, 2000],
    [2, 900_000],
  ])("is a band for %d × %d sentences without anchors", (rows, columns) => {
    expectBand(corridorAlong([], rows, columns), rows, columns);
  });

  test("follows the diagonal of a long pair, and anchors that stand by it or far from it", () => {
    const lone = [{ row: 100, column: 1900, weight: 9 }];
    const pair = [...lone, { row: 102, column: 1902, weight: 9 }];
    expectBand(corridorAlong(pair, far.rows, far.columns), far.rows, far.columns);
    expect(reaches(corridorAlong([], far.rows, far.columns), 1500, 1000)).toBe(true);
    expect(reaches(corridorAlong(lone, far.rows, far.columns), 100, 1900)).toBe(false);
    expect(reaches(corridorAlong(pair, far.rows, far.columns), 101, 1901)).toBe(true);
  });
});
