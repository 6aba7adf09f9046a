import { describe, expect, test } from "@jest/globals";
import { freeRuns } from "../../../src/review/realign/free-runs.js";
import { rowsFrom } from "./rows.js";

const NO_WALLS = new Set<number>();

describe("free runs", () => {
  const rows = rowsFrom("1-1! 1-1 1-1 1-1! 0-1? 1-1! 1-1 1-1 1-1! 1-1");

  test("are those before, among and after the made rows, up to the next fixed ones", () => {
    expect(freeRuns(rows, { start: 3, end: 6 }, NO_WALLS)).toEqual([
      { start: 1, end: 3 },
      { start: 4, end: 5 },
      { start: 6, end: 8 },
    ]);
  });

  test("reach to both ends of the text if nothing is fixed", () => {
    const free = rowsFrom("1-1 1-1 1-1");
    expect(freeRuns(free, { start: 1, end: 1 }, NO_WALLS)).toEqual([{ start: 0, end: 3 }]);
  });

  test("end where keys fix a corner", () => {
    expect(freeRuns(rows, { start: 3, end: 6 }, new Set([2, 7]))).toEqual([
      { start: 2, end: 3 },
      { start: 4, end: 5 },
      { start: 6, end: 7 },
    ]);
  });

  test("are none between fixed rows", () => {
    expect(freeRuns(rowsFrom("1-1! 1-1! 1-1!"), { start: 1, end: 2 }, NO_WALLS)).toEqual([]);
  });
});
