import { describe, expect, test } from "@jest/globals";
import { MEASURES, startsWide, widthOf } from "../../src/read/width.js";

describe("widthOf", () => {
  test.each([
    ["abc", [3, 3, 6]],
    ["中文。", [6, 6, 6]],
    ["“中”", [4, 6, 6]],
    ["𠀀ａ한", [6, 6, 6]],
    ["é", [1, 1, 2]],
    ["", [0, 0, 0]],
  ])("%s", (text, widths) => {
    expect(MEASURES.map((measure) => widthOf(text, measure))).toEqual(widths);
  });
});

test.each([
  ["中文", true],
  ["“中文", true],
  ["——中文", true],
  ["“abc", false],
  ["", false],
])("startsWide(%s)", (text, expected) => {
  expect(startsWide(text)).toBe(expected);
});
