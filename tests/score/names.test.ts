import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import { findNames, mergeTerms } from "../../src/score/names.js";
import { loadShipped } from "../../src/shipped.js";

let lexicon: Lexicon;

beforeAll(async () => {
  lexicon = (await loadShipped()).data.lexicon;
});

describe("findNames", () => {
  test.each([
    ["a name", ["我叫清扬"], ["I am Qingyang."], ["清扬"]],
    ["a possessive", ["清扬的家"], ["Qingyang’s home"], ["清扬"]],
    ["no word in lower case", ["我叫清扬"], ["qingyang"], []],
    ["no common English word", ["他们"], ["The Women came."], []],
    ["nothing without a counterpart", ["我叫清扬"], ["I am Xiaobao."], []],
    ["a name in parts", ["宝玉"], ["Bao-yu came."], ["宝玉"]],
    ["part of a compound", ["清扬"], ["The Beijing-Qingyang line"], ["清扬"]],
    ["a name with tones", ["清扬"], ["Qīngyáng"], ["清扬"]],
    ["traditional print's umlaut", ["吕布"], ["Lü-bu"], ["吕布"]],
    ["a name in Wade–Giles", ["说宝玉去了"], ["Pao-yü’s gone."], ["宝玉"]],
    ["a surname, too", ["毛泽东"], ["Chairman Mao Tse-tung"], ["毛泽东", "泽东"]],
    ["surnames that are words, too", ["孙传芳"], ["Sun Ch'uan-fang"], ["传芳", "孙传芳"]],
    ["two single syllables", ["贾政"], ["Chia Cheng"], ["贾政"]],
    ["no single syllable in Wade–Giles", ["徐贾"], ["Hsü and Chia"], []],
    ["no words that punctuation parts", ["贾政"], ["Chia, Cheng"], []],
    ["no syllables that are not set apart", ["一朵"], ["Ito"], []],
    ["no function words", ["多宝玉"], ["To Pao-yu"], ["宝玉"]],
  ])("finds %s", (_, chinese, english, expected) => {
    expect([...findNames(chinese, english, lexicon).keys()]).toEqual(expected);
  });
});

describe("findNames in English words", () => {
  test.each([
    "Ts'ao Hsüeh-ch'in",
    "Ts’ao Hsu\u0308eh‑ch’in",
    "Ts‘ao Hsueh-ch‘in",
    "Tsʻao Hsüeh‐chʻin",
    "Ts`ao Hsueh-ch`in",
  ])("reads %s", (name) => {
    expect([...findNames(["曹雪芹"], [`By ${name}.`], lexicon).keys()]).toEqual(["曹雪芹", "雪芹"]);
  });

  test("links a name to the stems of its rare words alone", () => {
    const stems = (chinese: string, english: string) =>
      Object.fromEntries(
        [...findNames([chinese], [english], lexicon)].map(([word, row]) => [word, [...row.keys()]]),
      );
    expect(stems("周恩来", "Chou En-lai")).toEqual({ 周恩来: ["chou"] });
    expect(stems("宝玉", "Pao-yu")).toEqual({ 宝玉: ["pao", "yu"] });
    expect(stems("清扬", "Qingyang, Qing-yang")).toEqual({ 清扬: ["qingyang", "qing", "yang"] });
  });
});

describe("mergeTerms", () => {
  test("keeps all pairs, and the stronger evidence for each", () => {
    const some = new Map([["甲", new Map([["a", 5]])]]);
    const others = new Map([
      [
        "甲",
        new Map([
          ["a", 3],
          ["b", 2],
        ]),
      ],
      ["乙", new Map([["c", 1]])],
    ]);
    const merged = mergeTerms(some, others);
    expect([...merged].map(([word, stems]) => [word, [...stems]])).toEqual([
      [
        "甲",
        [
          ["a", 5],
          ["b", 2],
        ],
      ],
      ["乙", [["c", 1]]],
    ]);
    expect(some.get("甲")!.size).toBe(1);
  });
});
