import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { coarseSearch } from "../../src/align/coarse-search.js";
import { type Band, fullBand, transposeBand } from "../../src/score/band.js";
import { type Links, linksOf, transpose } from "../../src/score/links.js";
import { type WordTable, wordTable } from "../../src/score/word-table.js";
import { anyBand, anyLinks, anyWordTable } from "../score/arbitrary.js";
import { bestByFormula, cellsIn, isIn, shareByFormula } from "../score/explained.js";

const TYPES = 4;
/** Sentences that explain each other less are unrelated; what a further sentence of a bead counts. */
const UNRELATED = 0.4;
const FURTHER = 0.7;
/** Sums are kept in single precision. */
const ROUNDING = 1e-4;

interface CoarsePair {
  readonly rows: WordTable;
  readonly columns: WordTable;
  readonly links: Links;
  readonly band: Band;
}

function anyCoarsePair(most: number): fc.Arbitrary<CoarsePair> {
  const count = fc.integer({ min: 1, max: most });
  return fc.tuple(count, count).chain(([rows, columns]) =>
    fc.record({
      rows: anyWordTable(rows, TYPES),
      columns: anyWordTable(columns, TYPES),
      links: anyLinks(TYPES, TYPES).map((links) => linksOf(TYPES, links)),
      band: anyBand(rows, columns),
    }),
  );
}

/** How alike the sentences after a cell are, where both corners are in the band. */
function likenesses({ rows, columns, links, band }: CoarsePair): Map<string, number> {
  const back = transpose(links, columns.spelling.length);
  const found = new Map<string, number>();
  for (const [i, j] of cellsIn(band)) {
    if (!isIn(band, i + 1, j + 1)) continue;
    const alike =
      shareByFormula(rows, columns, links, [i, i + 1], j) +
      shareByFormula(columns, rows, back, [j, j + 1], i);
    found.set(`${i},${j}`, Math.max(0, alike - UNRELATED));
  }
  return found;
}

/** For each cell of the band what the best of all paths through it is worth: every path is walked. */
function bestThrough(pair: CoarsePair): Map<string, number> {
  const { band } = pair;
  const alike = likenesses(pair);
  const best = new Map<string, number>();
  const likenessAt = (i: number, j: number) => alike.get(`${i},${j}`) ?? 0;
  const walk = (i: number, j: number, worth: number, path: readonly string[]): void => {
    const here = [...path, `${i},${j}`];
    if (i + 1 === band.low.length && j === band.high.at(-1)) {
      for (const cell of here) best.set(cell, Math.max(worth, best.get(cell) ?? Number.NEGATIVE_INFINITY));
      return;
    }
    if (isIn(band, i + 1, j + 1)) walk(i + 1, j + 1, worth + likenessAt(i, j), here);
    // A further sentence adds what it shares with the other side's before its end.
    if (isIn(band, i + 1, j)) walk(i + 1, j, worth + FURTHER * likenessAt(i, j - 1), here);
    if (isIn(band, i, j + 1)) walk(i, j + 1, worth + FURTHER * likenessAt(i - 1, j), here);
  };
  walk(0, 0, 0, []);
  return best;
}

function search({ rows, columns, links, band }: CoarsePair, slack: number) {
  return coarseSearch(rows, columns, links, band, slack);
}

describe("coarseSearch", () => {
  const anySlack = fc.constantFrom(0.01, 0.5, 1.5, 4, 100);

  test("keeps in each row from the first to the last cell that a good path passes, as walking all paths finds", () => {
    fc.assert(
      fc.property(anyCoarsePair(5), anySlack, (pair, slack) => {
        const best = bestThrough(pair);
        const most = best.get("0,0")!;
        const { band } = search(pair, slack);
        for (const [i, j] of cellsIn(pair.band)) {
          const worth = best.get(`${i},${j}`) ?? Number.NEGATIVE_INFINITY;
          const isEdge = j === band.low[i] || j === band.high[i];
          if (isEdge) expect(worth).toBeGreaterThanOrEqual(most - slack - ROUNDING);
          if (!isIn(band, i, j)) expect(worth).toBeLessThan(most - slack + ROUNDING);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("stays within the band, keeps its first and last corner, and leaves something of each row", () => {
    fc.assert(
      fc.property(anyCoarsePair(9), anySlack, (pair, slack) => {
        const { low, high } = search(pair, slack).band;
        expect([low[0], high.at(-1)]).toEqual([0, pair.columns.start.length - 1]);
        low.forEach((first, i) => {
          expect(first).toBeLessThanOrEqual(high[i]!);
          expect(first).toBeGreaterThanOrEqual(pair.band.low[i]!);
          expect(high[i]!).toBeLessThanOrEqual(pair.band.high[i]!);
        });
      }),
    );
  });

  test("keeps more, the more it forgives, and all of the band where nothing is out of question", () => {
    fc.assert(
      fc.property(anyCoarsePair(9), (pair) => {
        const [narrow, wide] = [search(pair, 0.5).band, search(pair, 3).band];
        narrow.low.forEach((first, i) => {
          expect(wide.low[i]!).toBeLessThanOrEqual(first);
          expect(wide.high[i]!).toBeGreaterThanOrEqual(narrow.high[i]!);
        });
        expect(search(pair, 1000).band).toEqual(pair.band);
      }),
    );
  });

  test("keeps the path through a long text of equal lines, where roundings add up", () => {
    const count = 50_000;
    const words = wordTable(Array(count).fill(["0", "1", "2"]), (word) => (word === "0" ? 0.7 : 1));
    const links = linksOf(3, [
      { from: 0, to: 0, ratio: 1500 },
      { from: 1, to: 1, ratio: 1460 },
      { from: 2, to: 2, ratio: 1420 },
    ]);
    const near = (shift: number) =>
      Int32Array.from({ length: count + 1 }, (_, k) => Math.min(count, Math.max(0, k + shift)));
    const pair = { rows: words, columns: words, links, band: { low: near(-3), high: near(3) } };
    const { low, high } = search(pair, 6).band;
    expect(low.every((first, k) => first >= 0 && first <= k && k <= high[k]!)).toBe(true);
  });

  test("passes over a passage that one side lacks", () => {
    const rows = wordTable([["甲"], ["乙"], ["丙"]], () => 1);
    const columns = wordTable([["a"], ["x"], ["y"], ["z"], ["b"], ["c"]], () => 1);
    const links = linksOf(3, [
      { from: 0, to: 0, ratio: 1500 },
      { from: 1, to: 4, ratio: 1500 },
      { from: 2, to: 5, ratio: 1500 },
    ]);
    const { band } = search({ rows, columns, links, band: fullBand(3, 6) }, 0.01);
    for (const [row, column] of [
      [1, 4],
      [2, 5],
      [3, 6],
    ])
      expect(isIn(band, row!, column!)).toBe(true);
    expect([isIn(band, 2, 2), isIn(band, 1, 5), isIn(band, 3, 5)]).toEqual([false, false, false]);
  });

  test("tells how well the best sentence of the band explains each", () => {
    fc.assert(
      fc.property(anyCoarsePair(6), (pair) => {
        const { rows, columns, links, band } = pair;
        const back = transpose(links, columns.spelling.length);
        const turned = transposeBand(band, columns.start.length - 1);
        const expected = {
          chinese: bestByFormula(columns, rows, back, turned),
          english: bestByFormula(rows, columns, links, band),
        };
        const { best } = search(pair, 1);
        for (const side of ["chinese", "english"] as const)
          best[side].forEach((share, k) => {
            expect(share).toBeCloseTo(expected[side][k]!, 4);
          });
      }),
    );
  });
});
