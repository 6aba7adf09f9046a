import { describe, expect, test } from "@jest/globals";
import type { Bead } from "../../src/align/bead.js";
import { learnTerms } from "../../src/align/terms.js";
import { NO_GLOSSARY } from "../../src/score/glossary-words.js";
import { wordTable } from "../../src/score/word-table.js";
import type { PairWords } from "../../src/score/words.js";

/** 小宝 is written in single characters, as a name is that the lexicon lacks. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["小 宝 笑", "trinket laugh"],
  ["天 下 雨", "it rain"],
  ["小 宝 来 了", "trinket come"],
  ["他 走 了", "he go"],
  ["见 小 宝", "see trinket"],
  ["他 说 话", "he speak"],
  ["问 小 宝 话", "ask trinket it"],
  ["雨 停 了", "it stop"],
  ["门 开 了", "a door open"],
  ["天 黑 了", "night fall"],
];

function words(pairs = PAIRS): PairWords {
  const table = (side: 0 | 1) =>
    wordTable(
      pairs.map((pair) => pair[side].split(" ")),
      () => 1,
    );
  return { chinese: table(0), english: table(1), terms: new Map(), glossary: NO_GLOSSARY, chineseTexts: [] };
}

function oneToOne(confidence: number, count = PAIRS.length): Bead[] {
  return Array.from({ length: count }, (_, k) => ({
    source: { start: k, end: k + 1 },
    target: { start: k, end: k + 1 },
    confidence,
  }));
}

const RARE = () => 1e-6;

describe("learnTerms", () => {
  test("finds a name that the text itself has a translation for", () => {
    const terms = learnTerms(words(), oneToOne(0.9), RARE);
    expect([...terms.get("小宝")!.keys()]).toEqual(["trinket"]);
    expect(terms.get("小宝")!.get("trinket")).toBeGreaterThan(1);
  });

  test("finds a word of the lexicon that has a meaning of its own here", () => {
    const pairs = PAIRS.map(([chinese, english]) => [chinese.replace("小 宝", "小宝"), english] as const);
    expect([...learnTerms(words(pairs), oneToOne(0.9), RARE).keys()]).toEqual(["小宝"]);
  });

  test("makes no term of a single character", () => {
    expect([...learnTerms(words(), oneToOne(0.9), RARE).keys()].every((word) => word.length > 1)).toBe(true);
  });

  test("makes no term of a common English word", () => {
    expect(learnTerms(words(), oneToOne(0.9), () => 0.01).size).toBe(0);
  });

  test("learns nothing from beads that are unsure, null, or too few", () => {
    expect(learnTerms(words(), oneToOne(0.1), RARE).size).toBe(0);
    expect(learnTerms(words(), oneToOne(0.9, 4), RARE).size).toBe(0);
    const nulls = oneToOne(0.9).map((bead) => ({ ...bead, target: { start: 0, end: 0 } }));
    expect(learnTerms(words(), nulls, RARE).size).toBe(0);
  });

  test("learns nothing from a sentence that returns word for word", () => {
    // With three beads of their own, 天下 and rain would be a term.
    const rain = PAIRS[1]!;
    const [once, thrice] = [PAIRS, [...PAIRS, rain, rain]].map((pairs) =>
      learnTerms(words(pairs), oneToOne(1, pairs.length), RARE),
    );
    expect(thrice).toEqual(once);
    const differing = [...PAIRS, ["天 下 白", "rain white"], ["天 下 红", "rain red"]] as const;
    expect([...learnTerms(words(differing), oneToOne(1, differing.length), RARE).keys()]).toContain("天下");
  });
});
