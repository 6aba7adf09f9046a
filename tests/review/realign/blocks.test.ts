import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { blocksOf, isSameBead } from "../../../src/review/realign/blocks.js";
import type { Row } from "../../../src/review/review.js";
import { rowsFrom } from "./rows.js";

const START = { source: { start: 5, end: 100 }, target: { start: 7, end: 100 } };

describe("blocks of two lists of rows", () => {
  test("are cut wherever both have come to the same place", () => {
    const before = rowsFrom("1-1 1-2 1-1 2-2");
    const after = rowsFrom("1-1 1-1 1-2 2-2");
    const blocks = [...blocksOf(before, after, START)];
    expect(blocks.map(({ start, before: one, after: other }) => [start, one.length, other.length])).toEqual([
      [{ source: 5, target: 7 }, 1, 1],
      [{ source: 6, target: 8 }, 2, 2],
      [{ source: 8, target: 11 }, 1, 1],
    ]);
    expect(blocks.map(isSameBead)).toEqual([true, false, true]);
  });

  test("hold all rows of both, whatever these are", () => {
    const steps = fc.array(fc.constantFrom("source" as const, "target" as const), { minLength: 1 });
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.boolean()), (sides, cuts) => {
        // Two ways to put the same sentences into rows: any cut of one path, and any of its reverse.
        const [one, other] = [cutPath(sides, cuts), cutPath(sides.toReversed(), cuts)];
        const blocks = [...blocksOf(one, other, START)];
        expect(blocks.flatMap(({ before }) => before)).toEqual(one);
        expect(blocks.flatMap(({ after }) => after)).toEqual(other);
      }),
    );
  });
});

function cutPath(sides: readonly ("source" | "target")[], cuts: Iterator<boolean>): Row[] {
  const rows = [{ source: 0, target: 0, confidence: 0.5 }];
  for (const side of sides) {
    rows.at(-1)![side]++;
    if (cuts.next().value) rows.push({ source: 0, target: 0, confidence: 0.5 });
  }
  return rows.filter(({ source, target }) => source + target > 0);
}
