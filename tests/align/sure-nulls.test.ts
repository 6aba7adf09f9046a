import { describe, expect, test } from "@jest/globals";
import { cellsOf } from "../../src/align/lattice.js";
import { sureNulls } from "../../src/align/sure-nulls.js";
import { onePassage } from "../../src/score/passages.js";

/** Three Chinese sentences and two English ones, with the probabilities of being null at some cells. */
function posteriors(nulls: { row?: [number, number, number][]; column?: [number, number, number][] }) {
  const band = { low: new Int32Array(4), high: new Int32Array(4).fill(2) };
  const cells = cellsOf(band);
  const table = () => new Float32Array(cells.count);
  const all = { rowNull: table(), columnNull: table() };
  for (const [i, j, p] of nulls.row ?? []) all.rowNull[cells.offset[i]! + j] = p;
  for (const [i, j, p] of nulls.column ?? []) all.columnNull[cells.offset[i]! + j] = p;
  const rest = { bead: table(), rowOpen: table(), columnOpen: table(), corner: table(), logPartition: 0 };
  return { cells, band, ...all, ...rest };
}

describe("the share that is surely null", () => {
  test("counts what is sure fully, wherever it is null, and what is open hardly", () => {
    const nulls = posteriors({
      row: [
        [0, 0, 0.5],
        [0, 1, 0.5],
        [1, 2, 0.5],
      ],
      column: [[3, 1, 1]],
    });
    const [share] = sureNulls(nulls, onePassage(3, 2));
    expect(share!.chinese).toBeCloseTo((1 + 0.5 ** 8) / 3);
    expect(share!.english).toBeCloseTo(1 / 2);
  });

  test("is told by passage", () => {
    const passages = { count: 2, chinese: Int32Array.of(0, 0, 1), english: Int32Array.of(0, 1) };
    const [first, last] = sureNulls(posteriors({ row: [[2, 1, 1]] }), passages);
    expect(first!.chinese).toBeCloseTo(0.5 / 2.5);
    expect(last!.chinese).toBeCloseTo(1 / 2);
    expect(last!.english).toBe(0);
  });
});
