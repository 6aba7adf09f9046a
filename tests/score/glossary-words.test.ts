import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import { glossaryWords } from "../../src/score/glossary-words.js";
import { strengthOf } from "../../src/score/links.js";
import { translationLinks } from "../../src/score/translation-links.js";
import type { WordTable } from "../../src/score/word-table.js";
import { type PairWords, readWords, withTerms } from "../../src/score/words.js";
import { loadShipped } from "../../src/shipped.js";
import { ratioOf } from "./ratio-of.js";

let lexicon: Lexicon;

beforeAll(async () => {
  lexicon = (await loadShipped()).data.lexicon;
});

/** The words of a pair, with a glossary of terms that are written as `Chinese=English`. */
function read(chinese: string, english: string, ...terms: string[]): PairWords {
  return readWords([chinese], [english], lexicon, wordsOf(terms));
}

function wordsOf(terms: readonly string[]) {
  const glossary = terms.map((term) => {
    const [chinese, english] = term.split("=");
    return { chinese: chinese!, english: english! };
  });
  return glossaryWords(glossary, lexicon);
}

function words({ type, spelling }: WordTable): string[] {
  return Array.from(type, (id) => spelling[id]!);
}

/** How many times likelier a certain translation is, as links keep it. */
const CERTAIN = ratioOf(strengthOf(2000));
/** Likewise of the term that the test learns. */
const LEARNED = ratioOf(strengthOf(60));

/** How many times likelier an English word is where a Chinese one stands; 0 if they are not linked. */
function ratio(pair: PairWords, from: string, to: string): number {
  const { start, other, strength } = translationLinks(pair, lexicon);
  const row = pair.chinese.spelling.indexOf(from);
  const column = pair.english.spelling.indexOf(to);
  expect([row, column]).not.toContain(-1);
  const at = other.subarray(start[row]!, start[row + 1]!).indexOf(column);
  return at < 0 ? 0 : ratioOf(strength[start[row]! + at]!);
}

describe("a glossary's terms", () => {
  test.each([
    ["a short term", "蜃官走了", "雾", "蜃官=hazewarden", ["蜃官", "走", "了"]],
    ["a term in the other script", "霧汐來了", "", "雾汐=greytide", ["雾汐", "来", "了"]],
    ["a long term", "守灰的姑娘走了", "", "守灰的姑娘=ashkeeper", ["守灰的姑娘", "走", "了"]],
    ["a term with a number", "五百壮士走了", "", "五百壮士=the Five Hundred", ["五百壮士", "走", "了"]],
    [
      "no term within a number",
      "三千五百壮士走了",
      "",
      "五百壮士=the Five Hundred",
      ["#3500", "壮士", "走", "了"],
    ],
    ["a term with digits and letters", "Ｋ７型雾哨走了", "", "K7型雾哨=fog piper", ["k7型雾哨", "走", "了"]],
    ["no short term where words meet", "李白马上走", "", "白马=White Horse", ["李白", "马上", "走"]],
  ])("are read in Chinese: %s", (_, chinese, english, term, expected) => {
    expect(words(read(chinese, english, term).chinese)).toEqual(expected);
  });

  test.each([
    ["a word, by its stem", "greytides came", "雾汐=greytide", ["greytid", "come"]],
    ["a phrase as one word", "Then Mother Brine came", "盐母=Mother Brine", ["then", "mother brine", "come"]],
    ["a term without its article", "a gloam", "噬光=the gloam", ["a", "gloam"]],
    [
      "a phrase with a number",
      "the Five Hundred came",
      "五百壮士=the Five Hundred",
      ["the", "five hundr", "come"],
    ],
    ["no phrase within a number", "six thousand five hundred", "五百壮士=the Five Hundred", ["#6500"]],
  ])("are read in English: %s", (_, english, term, expected) => {
    expect(words(read("雾", english, term).english)).toEqual(expected);
  });

  test("are certain translations, and weigh as much as content does", () => {
    const pair = read("盐母不应。", "Mother Brine was silent.", "盐母=Mother Brine");
    expect(ratio(pair, "盐母", "mother brine")).toBe(CERTAIN);
    expect(pair.chinese.evidence[pair.chinese.spelling.indexOf("盐母")]).toBe(1);
    expect(pair.english.evidence[pair.english.spelling.indexOf("mother brine")]).toBe(1);
  });

  test("translate each other whichever of several is used", () => {
    const terms = ["盐母=Mother Brine", "盐母=Brine", "老盐=Brine"];
    const pair = read("盐母和老盐", "Mother Brine, Brine", ...terms);
    expect(ratio(pair, "盐母", "mother brine")).toBe(CERTAIN);
    expect(ratio(pair, "盐母", "brine")).toBe(CERTAIN);
    expect(ratio(pair, "老盐", "brine")).toBe(CERTAIN);
  });

  test("do not stand for longer ones, unless the text has only these", () => {
    const terms = ["盐母=Mother Brine", "盐=Brine"];
    expect(ratio(read("盐母和盐", "Mother Brine, Brine", ...terms), "盐", "mother brine")).toBeLessThan(
      CERTAIN,
    );
    expect(ratio(read("盐母和盐", "Mother Brine", ...terms), "盐", "mother brine")).toBe(CERTAIN);
  });

  test("are still what their words mean, apart from function words", () => {
    const pair = read("山和铁的", "the Hill of Iron", "苏洛=Hill of Iron");
    expect(ratio(pair, "铁", "hill of iron")).toBeGreaterThan(100);
    expect(ratio(pair, "的", "hill of iron")).toBe(0);
  });

  test("stay when a text's own terms are learned", () => {
    const glossary = wordsOf(["守灰的姑娘=ashkeeper"]);
    const text = ["守灰的姑娘和轿夫头"];
    const learned = new Map([["轿夫头", new Map([["bearer", 60]])]]);
    const first = readWords(text, ["the ashkeeper and the bearer"], lexicon, glossary);
    const pair = withTerms(first, learned, lexicon);
    expect(words(pair.chinese)).toEqual(["守灰的姑娘", "和", "轿夫头"]);
    expect(ratio(pair, "守灰的姑娘", "ashkeep")).toBe(CERTAIN);
    expect(ratio(pair, "轿夫头", "bearer")).toBeGreaterThanOrEqual(LEARNED);
  });
});
