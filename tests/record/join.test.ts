import { expect, test } from "@jest/globals";
import type { BitextSide, Language } from "../../src/record/bitext.js";
import { joinSentences } from "../../src/record/join.js";

test.each<[string, Language, [string, number][], string]>([
  [
    "nothing between Chinese sentences",
    "zh-Hans",
    [
      ["雨。", 0],
      ["伞", 0],
    ],
    "雨。伞",
  ],
  [
    "nothing next to Chinese",
    "zh-Hans",
    [
      ["雨。", 0],
      ["WHO", 0],
      ["𠮷", 0],
    ],
    "雨。WHO𠮷",
  ],
  [
    "a space between Latin words in Chinese",
    "zh-Hant",
    [
      ["See (1).", 0],
      ["See (2).", 0],
    ],
    "See (1). See (2).",
  ],
  [
    "a space between English sentences",
    "en",
    [
      ["Rain.", 0],
      ["“Umbrella.”", 0],
    ],
    "Rain. “Umbrella.”",
  ],
  [
    "a space between paragraphs",
    "zh-Hans",
    [
      ["标题", 0],
      ["雨。", 1],
    ],
    "标题 雨。",
  ],
  ["one alone as it is", "en", [["Rain.", 0]], "Rain."],
])("joins with %s", (_, language, parts, joined) => {
  const sentences = parts.map(([text, paragraph]) => ({ text, paragraph, line: 1, column: 1 }));
  const side: BitextSide = { path: "", language, sha256: "", paragraphs: [], sentences };
  expect(joinSentences(side, [...sentences.keys()])).toBe(joined);
});
