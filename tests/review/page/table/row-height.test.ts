import { expect, test } from "@jest/globals";
import { expectedHeight } from "../../../../src/review/page/table/row-height.js";
import { reviewWith } from "../../reviews.js";

const languages = { source: "zh-Hans", target: "en" } as const;
const wide = { lineWidth: { source: 400, target: 600 }, rem: 16, isStacked: false };
const LINE = 28;
const AROUND = 24;

const heightOf = (source: string[], target: string[], layout = wide) => {
  const given = reviewWith([source.length, target.length]);
  const sentences = {
    source: given.source.map((sentence, k) => ({ ...sentence, text: source[k]! })),
    target: given.target.map((sentence, k) => ({ ...sentence, text: target[k]! })),
  };
  return expectedHeight(given.rows[0]!, { source: 0, target: 0 }, sentences, languages, layout);
};

test("a row is as high as the higher of its cells", () => {
  expect(heightOf(["好"], ["Good"])).toBe(LINE + AROUND);
  expect(heightOf(["好"], ["Good".repeat(30)])).toBe(2 * LINE + AROUND);
  expect(heightOf(["好".repeat(60)], ["Good"])).toBe(3 * LINE + AROUND);
});

test("each sentence stands on lines of its own, with room between", () => {
  expect(heightOf(["好"], ["Good", "Well"])).toBe(2 * LINE + 4 + AROUND);
});

test("an empty cell is a line high", () => {
  expect(heightOf([], ["Good"])).toBe(LINE + AROUND);
});

test("sides that stand one above the other add up", () => {
  expect(heightOf(["好"], ["Good"], { ...wide, isStacked: true })).toBe(2 * LINE + 32 + 8 + AROUND);
});
