import { expect, test } from "@jest/globals";
import { mapTexts } from "../../../../src/review/page/panels/minimap/map-texts.js";
import { rowTitle } from "../../../../src/review/page/panels/minimap/row-title.js";
import type { Review } from "../../../../src/review/review.js";
import { pair, reviewOfPairs } from "../rows.js";

const review: Review = {
  ...reviewOfPairs(["一二三", "One"], ["四", "Two and three"]),
  rows: [
    { source: 1, target: 0, confidence: 1, verdict: "to-fix" },
    { ...pair, confidence: 0.2 },
    { source: 0, target: 1, confidence: 1, verdict: "accepted" },
  ],
};

test("a review's map has its rows as beads of sentences, by length", () => {
  expect(mapTexts(review)).toEqual({
    lengths: { source: [3, 1], target: [3, 13] },
    beads: [
      { source: [0], target: [], unsure: false, checked: false },
      { source: [1], target: [0], unsure: true, checked: false },
      { source: [], target: [1], unsure: false, checked: true },
    ],
  });
});

test("a row's title tells what it is to those who cannot see the map", () => {
  expect(review.rows.map((_, row) => rowTitle(review.rows, row))).toEqual([
    "row 1 of 3, omission, checked",
    "row 2 of 3, pair, not checked",
    "row 3 of 3, addition, checked",
  ]);
});
