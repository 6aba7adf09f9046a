import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { coarsePath } from "../../src/align/coarse-path.js";
import { reaches } from "../../src/align/lattice.js";
import { fullBand } from "../../src/score/band.js";
import { linksOf } from "../../src/score/links.js";
import { wordTable } from "../../src/score/word-table.js";
import { anyBand, anyLinks, anyWordTable } from "../score/arbitrary.js";

const TYPES = 4;

const anyPair = fc
  .record({ rows: fc.integer({ min: 1, max: 8 }), columns: fc.integer({ min: 1, max: 8 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      rowWords: anyWordTable(rows, TYPES),
      columnWords: anyWordTable(columns, TYPES),
      links: anyLinks(TYPES, TYPES).map((links) => linksOf(TYPES, links)),
      band: anyBand(rows, columns),
    }),
  );

describe("coarsePath", () => {
  test("leads from the first corner to the last in single steps, within the band", () => {
    fc.assert(
      fc.property(anyPair, ({ rowWords, columnWords, links, band }) => {
        const path = coarsePath(rowWords, columnWords, links, band);
        expect(path[0]).toEqual({ row: 0, column: 0 });
        expect(path.at(-1)).toEqual({ row: rowWords.start.length - 1, column: columnWords.start.length - 1 });
        path.forEach(({ row, column }, k) => {
          expect(reaches(band, row, column)).toBe(true);
          if (k === 0) return;
          const [rows, columns] = [row - path[k - 1]!.row, column - path[k - 1]!.column];
          expect([`${rows},${columns}`]).toEqual([expect.stringMatching(/^(?:1,1|1,0|0,1)$/)]);
        });
      }),
    );
  });

  test("passes over a passage that one side lacks", () => {
    const rows = wordTable([["甲"], ["乙"], ["丙"]], () => 1);
    const columns = wordTable([["a"], ["x"], ["y"], ["z"], ["b"], ["c"]], () => 1);
    const links = linksOf(3, [
      { from: 0, to: 0, ratio: 1500 },
      { from: 1, to: 4, ratio: 1500 },
      { from: 2, to: 5, ratio: 1500 },
    ]);
    const path = coarsePath(rows, columns, links, fullBand(3, 6));
    for (const corner of [
      { row: 1, column: 4 },
      { row: 2, column: 5 },
      { row: 3, column: 6 },
    ])
      expect(path).toContainEqual(corner);
  });
});
