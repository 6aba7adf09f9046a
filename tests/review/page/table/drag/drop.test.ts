import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { move } from "../../../../../src/review/actions/move.js";
import { changed } from "../../../../../src/review/change.js";
import {
  droppedSentence,
  movedBoundary,
  movedSentences,
} from "../../../../../src/review/page/table/drag/drop.js";
import { type Review, rowStart } from "../../../../../src/review/review.js";
import { anyReview } from "../../../actions/random-actions.js";
import { reviewWith, shown } from "../../../reviews.js";

/** Text does not move past rows that are fixed. */
const anyUnfixed = anyReview.map((any) => ({
  ...any,
  rows: any.rows.map(({ verdict: _, ...row }) => row),
}));

const review = reviewWith([1, 2], [1, 1], [1, 2]);
const starts = startsOf(review, "target");

describe("a sentence that is dropped", () => {
  test("goes to another row with what is between", () => {
    const dropped = droppedSentence(starts, "target", 1, 2)!;
    expect(movedSentences(starts, dropped)).toEqual({ start: 1, end: 3 });
    expect(shown(changed(review, move(review, dropped).change))).toEqual([
      "S0 | T0 corrected",
      "S1 | –",
      "S2 | T1 T2 T3 T4 corrected",
    ]);
  });

  test("stays if it is dropped on its own row", () => {
    expect(droppedSentence(starts, "target", 4, 2)).toBeUndefined();
  });
});

describe("a boundary that is moved", () => {
  test("takes sentences in from below, and gives them off", () => {
    expect(movedBoundary(starts, "target", 0, 4)).toEqual(droppedSentence(starts, "target", 3, 0));
    expect(movedBoundary(starts, "target", 0, 1)).toEqual(droppedSentence(starts, "target", 1, 1));
    expect(movedBoundary(starts, "target", 0, 2)).toBeUndefined();
  });

  test("is then where it was let go", () => {
    const side = fc.constantFrom("source" as const, "target" as const);
    fc.assert(
      fc.property(anyUnfixed, side, fc.nat(30), fc.nat(60), (any, side, row, to) => {
        const first = startsOf(any, side);
        const above = row % any.rows.length;
        const boundary = to % (any[side].length + 1);
        if (above + 1 === any.rows.length) return;
        const moving = movedBoundary(first, side, above, boundary);
        if (moving === undefined) return;
        const after = changed(any, move(any, moving).change);
        expect(startsOf(after, side)).toContain(boundary);
        const { start, end } = movedSentences(first, moving);
        expect([start, end].sort((one, other) => one - other)).toEqual(
          [boundary, first[above + 1]!].sort((one, other) => one - other),
        );
      }),
    );
  });
});

function startsOf({ rows }: Review, side: "source" | "target"): number[] {
  return Array.from({ length: rows.length + 1 }, (_, row) => rowStart(rows, row)[side]);
}
