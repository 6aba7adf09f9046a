import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Document, Language } from "../../src/read/document.js";
import { segment } from "../../src/segment/index.js";
import { loadWordSegmenter, type WordSegmenter } from "../../src/segment/word-segmenter.js";
import { addWords, wordsOf } from "../../src/segment/words.js";

/** What is asked of 100 kB without a mark, in milliseconds; it takes a tenth of that. */
const LONG_ENOUGH = 30_000;

let segmenter: WordSegmenter;

beforeAll(async () => {
  segmenter = await loadWordSegmenter();
});

const TRADITIONAL = "臺灣經濟發總統說們應該團結";
const SIMPLIFIED = "台湾经济发总统说们应该团结";

/** Enough of a conversion for these tests. */
function simplify(text: string): string {
  return text.replace(
    /\p{Script=Han}/gu,
    (character) => SIMPLIFIED[TRADITIONAL.indexOf(character)] ?? character,
  );
}

function same(text: string): string {
  return text;
}

/** Words, and what stands around them in the text. */
function restOf(text: string, words: readonly string[]): string {
  let rest = "";
  let end = 0;
  for (const word of words) {
    const start = text.indexOf(word, end);
    expect(start).toBeGreaterThanOrEqual(end);
    rest += text.slice(end, start);
    end = start + word.length;
  }
  return rest + text.slice(end);
}

const PIECES = [
  ..."，。！？…—：“”《》、·%$@./_-'",
  ...[" ", "  ", "\u3000", "\t", "\n", "\r", "\u00a0", "\ufeff", "\u0085", "\u200b", "\0", "\u0007"],
  ...[
    "今天",
    "下雨",
    "中国",
    "人民",
    "王小明",
    "李",
    "一",
    "的",
    "三",
    "年",
    "月",
    "点",
    "百分之",
    "說",
    "發展",
  ],
  ...["WHO", "Don't", "İ", "ß", "Ａ", "３", "3.5", "100", "http://a.b/c?d", "a@b.com"],
  ...["constructor", "__proto__", "toString", "𠮷", "😀", "👨‍👩‍👧", "\u0301", "\ud83d", "\ude00"],
];
const texts = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
);

describe("the words of", () => {
  test.each([
    ["a sentence", "今天下了一整天的雨。", "今天 下 了 一 整天 的 雨 。"],
    [
      "traditional Chinese",
      "臺灣經濟發展，總統說他們應該團結。",
      "臺灣 經濟發展 ， 總統 說 他們 應該 團結 。",
    ],
    ["a name", "李克强总理说", "李克强 总理 说"],
    ["a date, which the later steps join", "2021年3月5日他来了", "2021年3月5日 他 来 了"],
    ["Latin letters, full width among them", "Ｗｏｒｌｄ　ABC 公司", "Ｗｏｒｌｄ ABC 公司"],
    ["names of properties of any object", "toString constructor 方法", "toString constructor 方法"],
    ["text with an address", "见http://x.com/a?b=c。", "见 http://x.com/a?b=c 。"],
    ["white space", " \u3000\n", ""],
    ["nothing", "", ""],
  ])("%s", (_, text, words) => {
    expect(wordsOf(text, segmenter, simplify).join(" ")).toBe(words);
  });

  test("whatever text, with the white space between them, are the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const words = wordsOf(text, segmenter, same);
        expect(restOf(text, words).trim()).toBe("");
        expect(words.filter((word) => word === "" || /\s/.test(word))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("whatever segmenter are the text, too, and part no character", () => {
    const tokens = fc.array(fc.string({ unit: "binary", maxLength: 3 }), { maxLength: 30 });
    fc.assert(
      fc.property(texts, tokens, (text, tokens) => {
        const words = wordsOf(text, () => tokens, same);
        expect(restOf(text, words).trim()).toBe("");
        expect(words.flatMap((word) => [...word])).toEqual(
          [...text].filter((character) => !/\s/.test(character)),
        );
      }),
    );
  });

  const long = {
    "one character": "一".repeat(33_333),
    "one word": "中国人民".repeat(8333),
    emoji: "😀".repeat(25_000),
  };
  test.each(Object.entries(long))(
    "100 kB of %s are found in time",
    (_, text) => {
      const words = wordsOf(text, segmenter, same);
      expect(words.join("")).toBe(text);
    },
    LONG_ENOUGH,
  );
});

describe("the segmenter", () => {
  test("loses nothing but white space", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(segmenter(text).join("").replace(/\s+/g, "")).toBe(text.replace(/\s+/g, ""));
      }),
      { numRuns: 1000 },
    );
  });

  test("splits a text of many readings", () => {
    expect(segmenter("中国人民解放军".repeat(20))).toEqual(Array(20).fill(["中国", "人民解放军"]).flat());
  });
});

describe("addWords", () => {
  function segmented(language: Language, text: string) {
    const block = { kind: "paragraph", text, line: 1, anchors: [{ start: 0, line: 1, column: 1 }] } as const;
    const document: Document = {
      path: "text",
      language,
      format: "text",
      encoding: "UTF-8",
      numbering: "lines",
      warnings: [],
      sha256: "",
      blocks: [block],
    };
    return segment(document);
  }

  test("gives each Chinese sentence its words", () => {
    const before = segmented("zh-Hans", "下雨了。我没来。");
    const { document, sentences } = addWords(before, segmenter, simplify);
    expect(document).toBe(before.document);
    expect(sentences).toEqual([
      { ...before.sentences[0], words: ["下雨", "了", "。"] },
      { ...before.sentences[1], words: wordsOf("我没来。", segmenter, simplify) },
    ]);
  });

  test("leaves English as it is", () => {
    const english = segmented("en", "It rains.");
    expect(addWords(english, segmenter, simplify)).toBe(english);
  });
});
