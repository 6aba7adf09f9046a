import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import { findNames, mergeTerms } from "../../src/score/names.js";
import { loadLexicon } from "../../src/shipped.js";

let lexicon: Lexicon;

beforeAll(async () => {
  lexicon = await loadLexicon();
});

describe("findNames", () => {
  test.each([
    ["a name", ["我叫清扬"], ["I am Qingyang."], ["清扬"]],
    ["a possessive", ["清扬的家"], ["Qingyang’s home"], ["清扬"]],
    ["no word in lower case", ["我叫清扬"], ["qingyang"], []],
    ["no common English word", ["他们"], ["The Women came."], []],
    ["nothing without a counterpart", ["我叫清扬"], ["I am Xiaobao."], []],
  ])("finds %s", (_, chinese, english, expected) => {
    expect([...findNames(chinese, english, lexicon).keys()]).toEqual(expected);
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
