import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import type { WordTable } from "../../src/score/word-table.js";
import { readWords, withTerms } from "../../src/score/words.js";
import { loadShipped } from "../../src/shipped.js";

let lexicon: Lexicon;

beforeAll(async () => {
  lexicon = (await loadShipped()).data.lexicon;
});

/** Each sentence's words. */
function sentences({ start, type, spelling }: WordTable): string[][] {
  return Array.from({ length: start.length - 1 }, (_, i) =>
    Array.from(type.subarray(start[i]!, start[i + 1]!), (id) => spelling[id]!),
  );
}

function weight({ spelling, weight: weights }: WordTable, word: string): number {
  return weights[spelling.indexOf(word)]!;
}

describe("readWords", () => {
  test("reads the words, numbers and months of both sides, in order", () => {
    const { chinese, english } = readWords(
      ["三月有1.3亿人，WHO說", "。"],
      ["In March, 130 million people; the WHO said", "."],
      lexicon,
    );
    expect(sentences(chinese)).toEqual([["#m3", "有", "#130000000", "人", "who", "说"], []]);
    expect(sentences(english)).toEqual([["in", "#m3", "#130000000", "person", "the", "who", "sai"], []]);
  });

  test("keeps terms of the text and names in pinyin whole", () => {
    const known = new Map([["轿夫头", new Map([["bearer", 60]])]]);
    const text = ["轿夫头叫清扬"];
    const words = readWords(text, ["The bearer was called Qingyang."], lexicon);
    const { chinese, terms } = withTerms(words, known, lexicon);
    expect(sentences(chinese)).toEqual([["轿夫头", "叫", "清扬"]]);
    expect([...terms.keys()].sort()).toEqual(["清扬", "轿夫头"]);
  });

  test("weighs content words most, function words least", () => {
    const { chinese, english } = readWords(["他的轿夫㐀"], ["The porter zzzzqqq 12"], lexicon);
    expect(weight(chinese, "轿夫")).toBe(1);
    expect(weight(chinese, "的")).toBeLessThan(weight(chinese, "㐀"));
    expect(weight(chinese, "㐀")).toBeLessThan(1);
    expect([weight(english, "porter"), weight(english, "#12")]).toEqual([1, 1]);
    expect(weight(english, "the")).toBeLessThan(weight(english, "zzzzqqq"));
  });
});
