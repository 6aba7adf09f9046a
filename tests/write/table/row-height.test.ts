import { expect, test } from "@jest/globals";
import { rowHeight } from "../../../src/write/table/row-height.js";

test.each<[string, [string, number][], number]>([
  ["a line for nothing", [], 15],
  ["a line for no text", [["", 60]], 15],
  ["a line for what fits", [["a".repeat(55), 60]], 15],
  ["two for what does not", [["a".repeat(56), 60]], 30],
  ["two for half as many Chinese characters", [["一".repeat(28), 60]], 30],
  [
    "what the highest of its texts takes",
    [
      ["a", 60],
      ["a".repeat(60), 12],
    ],
    90,
  ],
  ["a line for each that is broken", [["a\n\nb", 60]], 45],
  ["no more than Excel has", [["a".repeat(10_000), 60]], 409],
])("a row has %s", (_, texts, height) => {
  expect(rowHeight(texts)).toBe(height);
});
