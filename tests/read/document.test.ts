import { describe, expect, test } from "@jest/globals";
import { type Block, isChinese, placeOf } from "../../src/read/document.js";
import { readText } from "../../src/read/text.js";

const BLOCK: Block = {
  kind: "paragraph",
  text: "第一😀行 two",
  line: 3,
  anchors: [
    { start: 0, line: 3, column: 5 },
    { start: 6, line: 4, column: 1 },
  ],
};

describe("placeOf", () => {
  test.each([
    [0, 3, 5],
    [2, 3, 7],
    [4, 3, 8],
    [5, 3, 9],
    [6, 4, 1],
    [9, 4, 4],
  ])("offset %i is line %i, column %i", (offset, line, column) => {
    expect(placeOf(BLOCK, offset)).toEqual({ line, column });
  });

  test("stays exact and quick in a line of a million characters", () => {
    const [block] = readText("😀字".repeat(300_000));
    const start = performance.now();
    for (let offset = 0; offset < 900_000; offset += 90) placeOf(block!, offset);
    expect(placeOf(block!, 600_003)).toEqual({ line: 1, column: 400_003 });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

test("isChinese holds for both scripts", () => {
  expect(["zh-Hans", "zh-Hant", "en"].map((language) => isChinese(language as never))).toEqual([
    true,
    true,
    false,
  ]);
});
