import { describe, expect, test } from "@jest/globals";
import type { Move } from "../../../src/review/actions/action.js";
import type { Side } from "../../../src/review/review.js";
import { reviewWith } from "../reviews.js";
import { expectRefused, rowsAfter, rowsMade } from "./corrections.js";

describe("move", () => {
  test("takes the sentences up to one to a row above", () => {
    expect(rowsAfter(reviewWith([1, 1], [3, 1]), move(1, "source", 1, 0))).toEqual([
      "S0 S1 S2 | T0 corrected",
      "S3 | T1 corrected",
    ]);
  });

  test("takes the sentences from one on to a row below", () => {
    expect(rowsAfter(reviewWith([3, 1], [1, 1]), move(0, "source", 1, 1))).toEqual([
      "S0 | T0 corrected",
      "S1 S2 S3 | T1 corrected",
    ]);
  });

  test("takes the text between along, whose counterparts are to be searched anew", () => {
    const review = reviewWith([1, 1], [1, 1], [0, 1], [1, 2], [1, 1]);
    expect(rowsAfter(review, move(0, "source", 0, 3))).toEqual([
      "– | T0",
      "– | T1",
      "– | T2",
      "S0 S1 S2 | T3 T4 corrected",
      "S3 | T5",
    ]);
    expect(rowsAfter(review, move(3, "target", 0, 0))).toEqual([
      "S0 | T0 T1 T2 T3 corrected",
      "S1 | –",
      "S2 | T4 corrected",
      "S3 | T5",
    ]);
    expect(rowsMade(review, move(0, "source", 0, 3))).toHaveLength(4);
  });

  test.each(["confirmed", "corrected"] as const)("takes no text from a %s row between", (verdict) => {
    const review = reviewWith([1, 1], [1, 1, verdict], [1, 1]);
    for (const action of [move(0, "source", 0, 2), move(2, "target", 0, 0)])
      expectRefused(review, action, "a row between is fixed");
  });

  test("passes what is accepted on the other side, and leaves it so", () => {
    const review = reviewWith([1, 1], [0, 1, "accepted"], [0, 1, "to-fix"], [1, 1]);
    expect(rowsAfter(review, move(3, "source", 0, 0))).toEqual([
      "S0 S1 | T0 corrected",
      "– | T1 accepted",
      "– | T2 to-fix",
      "– | T3",
    ]);
    expectRefused(review, move(3, "target", 0, 0), "a row between is fixed");
  });

  test("changes a confirmed row that is named", () => {
    const review = reviewWith([1, 1, "confirmed"], [2, 1, "confirmed"]);
    expect(rowsAfter(review, move(1, "source", 0, 0))).toEqual(["S0 S1 | T0 corrected", "S2 | T1 corrected"]);
  });

  test("is refused from and to where there is nothing", () => {
    const review = reviewWith([1, 1], [1, 0]);
    expectRefused(review, move(0, "source", 0, 0), "it is in that row");
    expectRefused(review, move(0, "source", 0, 2), "there is no row to move it to");
    expectRefused(review, move(2, "source", 0, 0), "there is no such row");
    expectRefused(review, move(1, "target", 0, 0), "there is no such sentence in the row");
  });
});

function move(row: number, side: Side, sentence: number, to: number): Move {
  return { do: "move", row, side, sentence, to };
}
