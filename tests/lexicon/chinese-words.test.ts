import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { chineseWords, extraWords, hasExtraWord, NO_EXTRA_WORDS } from "../../src/lexicon/chinese-words.js";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import { loadShipped } from "../../src/shipped.js";

let lexicon: Lexicon;

beforeAll(async () => {
  lexicon = (await loadShipped()).data.lexicon;
});

function words(text: string, names: readonly string[] = []): string[] {
  return chineseWords(text, lexicon, extraWords(new Set(names))).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe("chineseWords", () => {
  test.each([
    ["the fewest words", "他讲宇宙的故事", ["他", "讲", "宇宙", "的", "故事"]],
    ["unknown characters by themselves", "㐀㐁", ["㐀", "㐁"]],
    ["characters outside the first plane whole", "𠮷𠮷", ["𠮷", "𠮷"]],
    ["Latin words whole, without hyphens", "用WHO的X-ray", ["用", "WHO", "的", "X", "ray"]],
    ["no punctuation or white space", "“好！” 他\u3000说……", ["好", "他", "说"]],
    ["nothing in an empty text", "", []],
  ])("gives %s", (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test("takes a name of the text for a word", () => {
    expect(words("韦小宝说")).not.toContain("韦小宝");
    expect(words("韦小宝说", ["韦小宝"])).toEqual(["韦小宝", "说"]);
  });

  test("names the headword of each word, or none", () => {
    const [story, unknown] = chineseWords("故事㐀", lexicon);
    expect(story!.headword).toBe(lexicon.findHeadword("故事"));
    expect(unknown!.headword).toBe(-1);
  });

  test("covers every letter and digit of any text, in order", () => {
    const text = fc.array(
      fc.oneof(
        fc.constantFrom("虚拟", "货币", "的", "a", "'", "é", "1", "。", "𠮷", "\ud842", "卡拉OK"),
        fc.string({ unit: "binary" }),
      ),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join("");
        const found = chineseWords(whole, lexicon, extraWords(new Set(["拟货"])));
        let after = 0;
        for (const { start, end } of found) {
          expect(whole.slice(after, start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(end).toBeGreaterThan(start);
          after = end;
        }
        expect(whole.slice(after)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  test("takes a long Latin word in its stride", () => {
    expect(words("a".repeat(100_000))).toHaveLength(1);
  });
});

describe("hasExtraWord", () => {
  const anyText = fc.string({ unit: fc.constantFrom("宝", "玉", "小", "a", "𠮷", "\ud842"), maxLength: 8 });
  const anyWords = fc.uniqueArray(
    anyText.filter((word) => word.length > 0),
    { maxLength: 4 },
  );

  test("tells whether a text has one of the words somewhere", () => {
    fc.assert(
      fc.property(anyText, anyWords, (text, words) => {
        const expected = words.some((word) => text.includes(word));
        expect(hasExtraWord(text, extraWords(new Set(words)))).toBe(expected);
        expect(hasExtraWord(text, extraWords(new Map(words.map((word) => [word, 1]))))).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  test("finds none of no words", () => {
    expect(hasExtraWord("宝玉", NO_EXTRA_WORDS)).toBe(false);
    expect(hasExtraWord("", extraWords(new Set(["宝玉"])))).toBe(false);
  });
});
