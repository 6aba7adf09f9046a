import { describe, expect, test } from "@jest/globals";
import type { Shift } from "../../../src/review/actions/action.js";
import type { Side } from "../../../src/review/review.js";
import { reviewWith } from "../reviews.js";
import { expectRefused, rowsAfter, rowsMade } from "./corrections.js";

describe("shift", () => {
  test("moves a side down to the row whose cell is empty, and no further", () => {
    const review = reviewWith([1, 1], [1, 0], [1, 1], [2, 1], [0, 1], [1, 1]);
    expect(rowsAfter(review, shift(1, "source", "down"))).toEqual([
      "S0 | T0",
      "S1 | T1 corrected",
      "S2 | T2 corrected",
      "S3 S4 | T3",
      "S5 | T4",
    ]);
    expect(rowsMade(review, shift(1, "source", "down"))).toHaveLength(3);
  });

  test("moves a side up to the row that has this cell alone, and no further", () => {
    const review = reviewWith([0, 1], [1, 1], [2, 1], [1, 0], [1, 1]);
    expect(rowsAfter(review, shift(1, "source", "up"))).toEqual([
      "S0 | T0 corrected",
      "S1 S2 | T1 corrected",
      "S3 | T2",
      "S4 | T3",
    ]);
  });

  test("takes back what it did the other way", () => {
    const review = reviewWith([1, 0], [1, 1], [1, 1], [0, 1], [1, 1]);
    const down = ["S0 | T0", "S1 | T1", "S2 | T2", "S3 | T3"];
    expect(counterparts(rowsAfter(review, shift(0, "source", "down")))).toEqual(down);
    const up = rowsAfter(reviewWith([0, 1], [1, 1], [1, 1], [1, 0], [1, 1]), shift(1, "source", "up"));
    expect(counterparts(up)).toEqual(down);
  });

  test("moves a side to the end where nothing sets the rest right", () => {
    const review = reviewWith([1, 1], [1, 1], [1, 1]);
    expect(rowsAfter(review, shift(0, "target", "down"))).toEqual([
      "S0 | – corrected",
      "S1 | T0 corrected",
      "S2 | T1",
      "– | T2",
    ]);
    expect(rowsAfter(review, shift(1, "target", "up"))).toEqual([
      "S0 | T0 T1 corrected",
      "S1 | T2 corrected",
      "S2 | –",
    ]);
  });

  test.each(["confirmed", "corrected", "accepted"] as const)("stops before a %s row", (verdict) => {
    const fixed = verdict === "accepted" ? ([1, 0, verdict] as const) : ([1, 1, verdict] as const);
    const review = reviewWith([1, 1], [1, 1], [1, 1], fixed, [1, 1]);
    const after = rowsAfter(review, shift(0, "source", "down"));
    expect(after.slice(0, 4)).toEqual(["– | T0 corrected", "S0 | T1 corrected", "S1 | T2", "S2 | –"]);
    expect(after[4]).toContain(`S3 | ${verdict === "accepted" ? "–" : "T3"} ${verdict}`);
    const up = rowsAfter(review, shift(1, "source", "up"));
    expect(up.slice(0, 3)).toEqual(["S0 S1 | T0 corrected", "S2 | T1 corrected", "– | T2"]);
    expect(up[3]).toContain(verdict);
  });

  test("shifts a confirmed row that it is asked to begin with", () => {
    const review = reviewWith([1, 1, "confirmed"], [1, 1, "confirmed"]);
    expect(rowsAfter(review, shift(0, "source", "down"))).toEqual([
      "– | T0 corrected",
      "S0 | – corrected",
      "S1 | T1 confirmed",
    ]);
  });

  test("makes the last row of two, or joins it", () => {
    const review = reviewWith([1, 1], [1, 1]);
    expect(rowsAfter(review, shift(1, "source", "down"))).toEqual([
      "S0 | T0",
      "– | T1 corrected",
      "S1 | – corrected",
    ]);
    expect(rowsAfter(review, shift(1, "source", "up"))).toEqual(["S0 S1 | T0 corrected", "– | T1 corrected"]);
  });

  test("is refused where there is nothing to shift, or nowhere", () => {
    const review = reviewWith([1, 1], [1, 0]);
    expectRefused(review, shift(1, "target", "up"), "there is no text to shift");
    expectRefused(review, shift(0, "source", "up"), "there is no row above");
    expectRefused(review, shift(2, "source", "down"), "there is no such row");
  });
});

function shift(row: number, side: Side, to: Shift["to"]): Shift {
  return { do: "shift", row, side, to };
}

/** Rows without what was said of them. */
function counterparts(rows: readonly string[]): string[] {
  return rows.map((row) => row.replace(" corrected", ""));
}
