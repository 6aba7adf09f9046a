import { expect, test } from "@jest/globals";
import { type Change, changed } from "../../../../src/review/change.js";
import { rowsRealigned } from "../../../../src/review/page/server/rows-realigned.js";
import type { Review, Row } from "../../../../src/review/review.js";
import { corrected } from "../../actions/corrections.js";
import { merge } from "../../entries.js";
import { reviewWith } from "../../reviews.js";

const PAIR: Row = { source: 1, target: 1, confidence: 0.9 };

test("rows that hold others than before are realigned", () => {
  const before = reviewWith([1, 1], [1, 2], [2, 1], [1, 1]);
  const suggested: Change = [
    {
      list: "rows",
      at: 1,
      removed: before.rows.slice(1, 3),
      added: [PAIR, { ...PAIR, target: 2 }, { ...PAIR, target: 0 }],
    },
  ];
  expect(realigned(before, before, suggested)).toEqual([1, 2, 3]);
});

test("rows that were only weighed anew are not", () => {
  const before = reviewWith([1, 1], [1, 1], [1, 1]);
  const [row] = before.rows;
  const suggested: Change = [{ list: "rows", at: 1, removed: [row!, row!], added: [PAIR, PAIR] }];
  expect(realigned(before, before, suggested)).toEqual([]);
});

test("rows that are again as before a correction are not", () => {
  const before = reviewWith([1, 1], [1, 1], [1, 1], [1, 1]);
  const shifted = corrected(before, { do: "shift", row: 0, side: "source", to: "down" });
  const suggested: Change = [
    { list: "rows", at: 2, removed: shifted.rows.slice(2), added: [{ ...PAIR, source: 2 }, PAIR] },
  ];
  // S1 S2 | T2 is another row; S3 | T3 was there.
  expect(realigned(before, shifted, suggested)).toEqual([2]);
});

test("rows count as they are after all splices, and after the correction", () => {
  const before = reviewWith([1, 1], [1, 1], [1, 1], [1, 1], [1, 1]);
  const merged = corrected(before, merge(0, "below"));
  const [, one, two, three] = merged.rows;
  const suggested: Change = [
    { list: "rows", at: 2, removed: [two!, three!], added: [{ ...PAIR, source: 2, target: 2 }] },
    {
      list: "rows",
      at: 1,
      removed: [one!],
      added: [
        { ...PAIR, target: 0 },
        { ...PAIR, source: 0 },
      ],
    },
  ];
  expect(realigned(before, merged, suggested)).toEqual([1, 2, 3]);
});

test("nothing is realigned where nothing is suggested", () => {
  const before = reviewWith([1, 1], [1, 1]);
  expect(realigned(before, corrected(before, merge(0, "below")), [])).toEqual([]);
});

/** @param then the review after the correction */
function realigned(before: Review, then: Review, suggested: Change): number[] {
  return [...rowsRealigned(before, suggested, changed(then, suggested))].sort((a, b) => a - b);
}
