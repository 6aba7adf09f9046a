import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Corner, corridorAlong, corridorAround } from "../../src/align/corridor.js";
import { reaches } from "../../src/align/lattice.js";
import type { Band } from "../../src/score/band.js";

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

/** What every search relies on: bounds that never fall, the two far corners, and no break between rows. */
function expectBand({ low, high }: Band, rows: number, columns: number): void {
  expect([low.length, high.length]).toEqual([rows + 1, rows + 1]);
  expect([low[0], high[rows]]).toEqual([0, columns]);
  for (let i = 0; i <= rows; i++) {
    expect(low[i]!).toBeGreaterThanOrEqual(i === 0 ? 0 : low[i - 1]!);
    expect(high[i]!).toBeLessThanOrEqual(columns);
    expect(high[i]!).toBeGreaterThanOrEqual(i === 0 ? low[i]! : high[i - 1]!);
    if (i > 0) expect(low[i]!).toBeLessThanOrEqual(high[i - 1]!);
  }
}

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
