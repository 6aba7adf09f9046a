import { expect, test } from "@jest/globals";
import { isFixed, isPairRow, type Row, rowStart } from "../../src/review/review.js";
import { reviewWith } from "./reviews.js";

test("rows start where those before end", () => {
  const { rows } = reviewWith([1, 2], [0, 1], [3, 0]);
  expect([0, 1, 2, 3].map((index) => rowStart(rows, index))).toEqual([
    { source: 0, target: 0 },
    { source: 1, target: 2 },
    { source: 1, target: 3 },
    { source: 4, target: 3 },
  ]);
});

test("a pair has text on both sides", () => {
  expect(reviewWith([1, 2], [0, 1], [3, 0]).rows.map(isPairRow)).toEqual([true, false, false]);
});

test("rows of any verdict are fixed", () => {
  const rows = reviewWith([1, 1], [1, 1, "confirmed"], [1, 1, "corrected"], [1, 0, "accepted"]).rows;
  const toFix: Row = { source: 0, target: 1, confidence: 1, verdict: "to-fix" };
  expect([...rows, toFix].map(isFixed)).toEqual([false, true, true, true, true]);
});
