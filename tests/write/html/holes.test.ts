import { describe, expect, test } from "@jest/globals";
import type { Bitext, RecordBead } from "../../../src/record/bitext.js";
import { holesOf } from "../../../src/write/html/holes.js";

const bead = (source: number[], target: number[]): RecordBead => ({ source, target, confidence: 1 });

/** The holes of both sides, as `side sentence before|after: first+count`. */
function holes(beads: readonly RecordBead[], rowsOfSource: number[], rowsOfTarget: number[]): string[] {
  const rows = (rowOf: number[]) => ({
    rowOf,
    firstOf: [...Array(10).keys()].map((row) => {
      const first = rowOf.indexOf(row);
      return first < 0 ? undefined : first;
    }),
  });
  const found = holesOf({ beads } as unknown as Bitext, {
    source: rows(rowsOfSource),
    target: rows(rowsOfTarget),
  });
  return (["source", "target"] as const).flatMap((side) =>
    (["before", "after"] as const).flatMap((where) =>
      [...found[side][where]].flatMap(([at, list]) =>
        list.map(({ first, count }) => `${side} ${where} ${at}: ${first}+${count}`),
      ),
    ),
  );
}

describe("holes", () => {
  test("stand after what corresponds to the text before", () => {
    expect(holes([bead([0], [0]), bead([1], []), bead([2], [1])], [0, 0, 0], [0, 0])).toEqual([
      "target after 0: 1+1",
    ]);
  });

  test("stand before the first sentence of a row if nothing in it is before", () => {
    const beads = [bead([0], [0]), bead([1], []), bead([2], [1])];
    expect(holes(beads, [0, 1, 1], [0, 1])).toEqual(["target before 1: 1+1"]);
  });

  test("gather sentences of a row that follow each other, but not those of both sides", () => {
    const beads = [bead([0], [0]), bead([1], []), bead([2, 3], []), bead([], [1]), bead([4], [2])];
    expect(holes(beads, [0, 0, 0, 0, 0], [0, 0, 0])).toEqual(["source after 0: 1+1", "target after 0: 1+3"]);
  });

  test("are not in rows that have but one side", () => {
    expect(holes([bead([0], [0]), bead([1], []), bead([], [1])], [0, 1], [0, 2])).toEqual([]);
  });

  test("are found at the end, too", () => {
    expect(holes([bead([0], [0]), bead([], [1])], [0], [0, 0])).toEqual(["source after 0: 1+1"]);
  });
});
