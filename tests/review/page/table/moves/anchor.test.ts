import { expect, test } from "@jest/globals";
import { anchorOf } from "../../../../../src/review/page/table/moves/anchor.js";
import { reviewWith } from "../../../reviews.js";

const { rows } = reviewWith([1, 1], [1, 1], [1, 1], [1, 1], [1, 1]);
const inView = { start: 1, end: 5 };

test("the row above the cursor stays where it is", () => {
  const after = [rows[0]!, { ...rows[1]! }, rows[2]!, { ...rows[3]! }, rows[4]!];
  expect(anchorOf(rows, after, inView, 3)).toEqual({ before: 2, after: 2 });
});

test("a row below the cursor stays where it is, if those above are others", () => {
  const after = [{ ...rows[0]! }, { ...rows[1]! }, { ...rows[2]! }, rows[4]!];
  expect(anchorOf(rows, after, inView, 2)).toEqual({ before: 4, after: 3 });
});

test("of a cursor out of view the nearest edge counts", () => {
  expect(anchorOf(rows, rows, inView, 0)).toEqual({ before: 1, after: 1 });
  expect(anchorOf(rows, rows, { start: 0, end: 2 }, 4)).toEqual({ before: 1, after: 1 });
});

test("there is none where all rows are others", () => {
  expect(
    anchorOf(
      rows,
      rows.map((row) => ({ ...row })),
      inView,
      2,
    ),
  ).toBeUndefined();
});
