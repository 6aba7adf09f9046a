import { describe, expect, test } from "@jest/globals";
import { merge } from "../entries.js";
import { reviewWith } from "../reviews.js";
import { expectRefused, rowsAfter, rowsMade } from "./corrections.js";

describe("merge", () => {
  const review = reviewWith([1, 1, "confirmed"], [1, 2], [1, 0], [2, 1]);

  test("puts two rows together", () => {
    expect(rowsAfter(review, merge(1, "above"))).toEqual([
      "S0 S1 | T0 T1 T2 corrected",
      "S2 | –",
      "S3 S4 | T3",
    ]);
    expect(rowsAfter(review, merge(1, "below"))).toEqual([
      "S0 | T0 confirmed",
      "S1 S2 | T1 T2 corrected",
      "S3 S4 | T3",
    ]);
    expect(rowsMade(review, merge(1, "below"))).toEqual(["S1 S2 | T1 T2 corrected"]);
  });

  test("takes the cell above or below, and leaves the rest of its row to be searched anew", () => {
    expect(rowsAfter(review, merge(2, "below", "source"))).toEqual([
      "S0 | T0 confirmed",
      "S1 | T1 T2",
      "S2 S3 S4 | – corrected",
      "– | T3",
    ]);
    expect(rowsAfter(review, merge(2, "above", "target"))).toEqual([
      "S0 | T0 confirmed",
      "S1 | –",
      "S2 | T1 T2 corrected",
      "S3 S4 | T3",
    ]);
    expect(rowsMade(review, merge(2, "above", "target"))).toEqual(["S1 | –", "S2 | T1 T2 corrected"]);
  });

  test("leaves sentences without counterpart in rows of their own", () => {
    expect(rowsAfter(reviewWith([1, 1], [1, 2]), merge(0, "below", "source"))).toEqual([
      "S0 S1 | T0 corrected",
      "– | T1",
      "– | T2",
    ]);
  });

  test("has no row left where the only cell was taken", () => {
    expect(rowsAfter(reviewWith([1, 1], [1, 0]), merge(0, "below", "source"))).toEqual([
      "S0 S1 | T0 corrected",
    ]);
  });

  test("is refused where there is nothing to take", () => {
    expectRefused(review, merge(0, "above"), "there is no row above");
    expectRefused(review, merge(3, "below", "target"), "there is no row below");
    expectRefused(review, merge(1, "below", "target"), "the row below has no text on this side");
    expectRefused(review, merge(4, "above"), "there is no such row");
  });
});
