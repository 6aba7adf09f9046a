import { describe, expect, test } from "@jest/globals";
import type { BitextSide, Language, RecordSentence } from "../../src/record/bitext.js";
import { joinSentences } from "../../src/record/join.js";
import { splitSentence } from "../../src/review/actions/split-sentence.js";

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
  expect(joinSentences(side(language, sentences), [...sentences.keys()])).toBe(joined);
});

describe("a sentence that was split and put together again", () => {
  const paragraph = { paragraph: 0, line: 4 };

  test.each<[string, Language, string, number, string]>([
    ["as it was", "en", "A non-profit society.", 6, "A non-profit society."],
    ["as it was, with its space", "en", "A society.", 1, "A society."],
    ["as it was, in Chinese", "zh-Hans", "雨WHO。", 2, "雨WHO。"],
    ["as it was, with characters of two units", "en", "𠮷/𠮷 is.", 3, "𠮷/𠮷 is."],
  ])("reads %s", (_, language, text, offset, joined) => {
    const parts = splitSentence({ ...paragraph, text, column: 5 }, offset);
    expect(joinSentences(side(language, parts), [0, 1])).toBe(joined);
  });

  test("has a space if it is not known whether there was one", () => {
    const [first, second] = splitSentence({ ...paragraph, text: "Frst then.", column: 5 }, 4);
    const parts = [{ ...first, text: "First", original: "Frst" }, second];
    expect(joinSentences(side("en", parts), [0, 1])).toBe("First then.");
  });

  test("reads as any other text if it is another line's that goes on", () => {
    const [first, second] = splitSentence({ ...paragraph, text: "One/two.", column: 5 }, 4);
    expect(joinSentences(side("en", [first, { ...second, line: 5 }]), [0, 1])).toBe("One/ two.");
  });
});

function side(language: Language, sentences: readonly RecordSentence[]): BitextSide {
  return { path: "", language, sha256: "", paragraphs: [], sentences };
}
