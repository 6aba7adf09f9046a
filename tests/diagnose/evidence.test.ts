import { beforeAll, describe, expect, test } from "@jest/globals";
import { Evidence, type PlacedWord } from "../../src/diagnose/evidence.js";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import { loadShipped } from "../../src/shipped.js";
import { beads, text } from "./pairs.js";

let lexicon: Lexicon;

beforeAll(async () => {
  lexicon = (await loadShipped()).data.lexicon;
});

const chinese = text("zh.txt", "zh-Hant", [["2021年，他們開始挖礦。", "我沒有帶雨傘。"]]);
const english = text("en.txt", "en", [["In 2021 they began to hash co\u00adins.", "I had no umbrella."]]);
const alignment = { sentences: beads([1, 1], [1, 1]), paragraphs: beads([1, 1]) };

function word(words: readonly PlacedWord[], spelling: string): PlacedWord {
  return words.find((one) => one.spelling === spelling)!;
}

describe("evidence", () => {
  test("has each side's words where the text has them", () => {
    const evidence = new Evidence(chinese, english, alignment, lexicon);
    const spelled = evidence
      .words("target", 0)
      .map(({ start, end }) => english.sentences[0]!.text.slice(start, end));
    expect(spelled).toEqual(["In", "2021", "they", "began", "to", "hash", "co\u00adins"]);
    expect(evidence.words("source", 1).map(({ spelling }) => spelling)).toEqual(["我", "没有", "带", "雨伞"]);
  });

  test("joins words that translate each other, and says so from either side", () => {
    const evidence = new Evidence(chinese, english, alignment, lexicon);
    const umbrella = word(evidence.words("target", 1), "umbrella");
    const yusan = word(evidence.words("source", 1), "雨伞");
    expect(evidence.between("source", yusan, umbrella)).toBeGreaterThan(4);
    expect(evidence.between("target", umbrella, yusan)).toBe(evidence.between("source", yusan, umbrella));
    expect(evidence.between("source", yusan, word(evidence.words("target", 0), "begin"))).toBe(0);
  });

  test("is the same whichever side is Chinese, and knows the glossary", () => {
    const glossary = [{ chinese: "挖矿", english: "hash coins" }];
    const turned = new Evidence(english, chinese, alignment, lexicon, glossary);
    expect(turned.sides).toEqual({ chinese: "target", english: "source" });
    const term = word(turned.words("target", 0), "挖矿");
    expect(turned.between("target", term, word(turned.words("source", 0), "hash coin"))).toBeGreaterThan(7);
  });

  test("of consecutive sentences is all of their words", () => {
    const evidence = new Evidence(chinese, english, alignment, lexicon);
    expect(evidence.wordsIn("target", { start: 0, end: 2 })).toHaveLength(
      evidence.words("target", 0).length + evidence.words("target", 1).length,
    );
  });
});
