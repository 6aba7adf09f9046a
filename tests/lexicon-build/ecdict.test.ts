import { describe, expect, test } from "@jest/globals";
import { ecdictEntries } from "../../scripts/lexicon/ecdict.js";
import { stemOf } from "../../src/lexicon/english-stems.js";

const COLUMNS = ["word", "phonetic", "definition", "translation"];

function entries(...words: [word: string, translation: string][]) {
  const rows = words.map(([word, translation]) => [word, "", "", translation]);
  return ecdictEntries([COLUMNS, ...rows], () => true);
}

describe("ecdictEntries", () => {
  test("gives words with their items, forms of a word by its stem", () => {
    expect(entries(["story", "n. 故事, 小说"], ["stories", "n. 故事"])).toEqual([
      { stem: stemOf("story"), items: ["故事", "小说"] },
      { stem: stemOf("story"), items: ["故事"] },
    ]);
  });

  test.each([
    ["several words", "give up", "放弃"],
    ["a contraction", "don't", "不要"],
    ["an abbreviation", "USA", "美国"],
    ["a suffix", "-able", "能"],
    ["a word without Chinese", "tween", "prep. = between"],
  ])("passes over %s", (_, word, translation) => {
    expect(entries([word, translation])).toEqual([]);
  });

  test("passes over stems that are not known", () => {
    const rows = [
      ["porter", "", "", "搬运工"],
      ["zyzzyva", "", "", "象鼻虫"],
    ];
    expect(ecdictEntries(rows, (stem) => stem === "porter")).toEqual([{ stem: "porter", items: ["搬运工"] }]);
  });
});
