import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import { glossaryWords } from "../../src/score/glossary-words.js";
import { chinesePlaces, englishPlaces } from "../../src/score/word-places.js";
import type { WordTable } from "../../src/score/word-table.js";
import { readWords } from "../../src/score/words.js";
import { loadShipped } from "../../src/shipped.js";

let lexicon: Lexicon;

beforeAll(async () => {
  lexicon = (await loadShipped()).data.lexicon;
});

function wordsOf({ start, type, spelling }: WordTable, sentence: number): string[] {
  return Array.from(type.subarray(start[sentence]!, start[sentence + 1]!), (id) => spelling[id]!);
}

const CHINESE = fc.string({
  unit: fc.constantFrom("三月", "有1.3亿人", "，", "WHO", "說", "挖矿", "小玄子", "𠮷", " ", "2021年"),
});
const ENGLISH = fc.string({
  unit: fc.constantFrom("In March", " ", ", ", "130 million people", "can't", "mining", "Xiao Xuanzi", "—"),
});

describe("words in their places", () => {
  const glossary = [{ chinese: "挖矿", english: "crypto mining" }];

  test("are those of the tables, in order, whatever the texts", () => {
    fc.assert(
      fc.property(CHINESE, ENGLISH, (chinese, english) => {
        const words = readWords([chinese], [english], lexicon, glossaryWords(glossary, lexicon));
        const spelled = (places: readonly { spelling: string }[]) => places.map(({ spelling }) => spelling);
        expect(spelled(chinesePlaces(words, lexicon)(0))).toEqual(wordsOf(words.chinese, 0));
        expect(spelled(englishPlaces(words, english))).toEqual(wordsOf(words.english, 0));
      }),
    );
  });

  test("stand where the text has them", () => {
    const chinese = "三月的挖矿";
    const english = "Crypto-mining can't go on in March.";
    const words = readWords([chinese], [english], lexicon, glossaryWords(glossary, lexicon));
    const pieces = (text: string, places: readonly { start: number; end: number }[]) =>
      places.map(({ start, end }) => text.slice(start, end));
    expect(pieces(chinese, chinesePlaces(words, lexicon)(0))).toEqual(["三月", "的", "挖矿"]);
    expect(pieces(english, englishPlaces(words, english))).toEqual([
      "Crypto-mining",
      "can't",
      "n't",
      "go",
      "on",
      "in",
      "March",
    ]);
  });
});
