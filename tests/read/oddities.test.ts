import { describe, expect, test } from "@jest/globals";
import { oddities } from "../../src/read/oddities.js";
import { documentOf } from "./documents.js";

describe("oddities", () => {
  test("of a text in order are none", () => {
    expect(oddities(documentOf("zh-Hans", "他用 GPS 导航。", "*", "API", "2021"))).toEqual([]);
    expect(oddities(documentOf("en", "He wrote 道 on the wall.", "***", "2021"))).toEqual([]);
  });

  test("of a Chinese text are blocks without Chinese, and characters that were lost", () => {
    const document = documentOf(
      "zh-Hans",
      "船来了。",
      "This was never translated.",
      "他\ufffd了",
      "They \ufffd too were not.",
    );
    expect(oddities(document)).toEqual([
      { message: "characters were lost (U+FFFD) in 2 blocks, before the file was read", line: 3 },
      { message: "no Chinese in 2 blocks: left untranslated, or no text", line: 2 },
    ]);
  });

  test("of an English text are blocks without English, and characters of private use", () => {
    const document = documentOf("en", "The boat came.", "孩子们都笑了。", "A \ue000 here.");
    expect(oddities(document)).toEqual([
      { message: "characters without a meaning (private use) are in 1 block", line: 3 },
      { message: "no English in 1 block: left untranslated, or no text", line: 2 },
    ]);
  });
});
