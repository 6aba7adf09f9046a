import { expect, test } from "@jest/globals";
import type { Action } from "../../../../src/review/actions/action.js";
import { correctionOf } from "../../../../src/review/actions/index.js";
import { type Change, changed } from "../../../../src/review/change.js";
import { rowsRealigned } from "../../../../src/review/page/server/rows-realigned.js";
import type { Review, Row } from "../../../../src/review/review.js";
import { mark, merge } from "../../entries.js";
import { reviewWith } from "../../reviews.js";

const PAIR: Row = { source: 1, target: 1, confidence: 0.9 };

test("rows that hold others than before are realigned", () => {
  const before = reviewWith([1, 1, "confirmed"], [1, 2], [2, 1], [1, 1]);
  const added = [PAIR, { ...PAIR, target: 2 }, { ...PAIR, target: 0 }];
  const rows = realigned(before, mark(0, 1, null), ({ rows }) => [
    { list: "rows", at: 1, removed: rows.slice(1, 3), added },
  ]);
  expect(rows).toEqual([1, 2, 3]);
});

test("rows that were only weighed anew are not", () => {
  const before = reviewWith([1, 1, "confirmed"], [1, 1], [1, 1]);
  const rows = realigned(before, mark(0, 1, null), ({ rows }) => [
    { list: "rows", at: 0, removed: rows, added: [PAIR, PAIR, PAIR] },
  ]);
  expect(rows).toEqual([]);
});

test("rows that a correction has left over, and that are weighed after it, are not", () => {
  const split: Action = { do: "split", row: 0, side: "source", sentence: 1, offset: 0, above: 1 };
  const rows = realigned(reviewWith([2, 1], [1, 1]), split, ({ rows }) => [
    { list: "rows", at: 1, removed: rows.slice(1, 2), added: [{ ...PAIR, target: 0 }] },
  ]);
  expect(rows).toEqual([]);
});

test("rows that are again as before a correction are not", () => {
  const before = reviewWith([1, 1], [1, 1], [1, 1], [1, 1]);
  const rows = realigned(before, { do: "shift", row: 0, side: "source", to: "down" }, ({ rows }) => [
    { list: "rows", at: 2, removed: rows.slice(2), added: [{ ...PAIR, source: 2 }, PAIR] },
  ]);
  // S1 S2 | T2 is another row; S3 | T3 was there.
  expect(rows).toEqual([2]);
});

test("rows count as they are after all splices", () => {
  const before = reviewWith([1, 1], [1, 1], [1, 1], [1, 1], [1, 1]);
  const rows = realigned(before, merge(0, "below"), ({ rows: [, one, two, three] }) => [
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
  ]);
  expect(rows).toEqual([1, 2, 3]);
});

test("nothing is realigned where nothing is suggested", () => {
  expect(realigned(reviewWith([1, 1], [1, 1]), merge(0, "below"), () => [])).toEqual([]);
});

/** @param suggest what the search makes of the review after the correction */
function realigned(before: Review, action: Action, suggest: (then: Review) => Change): number[] {
  const { change } = correctionOf(before, action);
  const rows = rowsRealigned(before, change, suggest(changed(before, change)));
  return [...rows].sort((one, other) => one - other);
}
