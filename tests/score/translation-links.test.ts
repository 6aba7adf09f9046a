import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { stemOf } from "../../src/lexicon/english-stems.js";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import { strengthOf } from "../../src/score/links.js";
import { translationLinks } from "../../src/score/translation-links.js";
import { readWords, withTerms } from "../../src/score/words.js";
import { loadShipped } from "../../src/shipped.js";
import { ratioOf } from "./ratio-of.js";

let lexicon: Lexicon;

beforeAll(async () => {
  lexicon = (await loadShipped()).data.lexicon;
});

/** The English words that each Chinese word is evidence for, with how many times likelier they are. */
function linked(chinese: string, english: string): Map<string, Map<string, number>> {
  const words = readWords([chinese], [english], lexicon);
  const { start, other, strength } = translationLinks(words, lexicon);
  const ofWord = (from: number) =>
    new Map(
      Array.from(other.subarray(start[from]!, start[from + 1]!), (to, k) => [
        words.english.spelling[to]!,
        ratioOf(strength[start[from]! + k]!),
      ]),
    );
  return new Map(words.chinese.spelling.map((word, from) => [word, ofWord(from)]));
}

describe("translationLinks", () => {
  test.each([
    ["a gloss", "轿夫来了", "The porters came.", "轿夫", "porter"],
    ["a gloss of the simplified form", "他說故事", "He told stories.", "故事", "stori"],
    ["a stem near a gloss", "货币", "A dollar.", "货币", "dollar"],
    ["a number", "有1300人", "There were 1,300 men.", "#1300", "#1300"],
    ["a month", "三月十日", "March 10", "#m3", "#m3"],
    ["a Latin word", "世卫组织（WHO）", "the WHO", "who", "who"],
    ["a name in pinyin", "我叫清扬", "I am Qingyang.", "清扬", "qingyang"],
  ])("finds %s", (_, chinese, english, word, counterpart) => {
    expect(linked(chinese, english).get(word)?.get(counterpart)).toBeGreaterThan(1);
  });

  test("finds nothing between words that have nothing to do with each other", () => {
    for (const links of linked("轿夫来了", "A virtual universe.").values()) expect(links.size).toBe(0);
  });

  test("trusts a rare word more than a common one, a large number more than a small one", () => {
    const porter = linked("轿夫", "porter").get("轿夫")!.get("porter")!;
    const say = linked("说", "say").get("说")!.get(stemOf("say"))!;
    expect(porter).toBeGreaterThan(say);
    const numbers = linked("有12和1300", "12 and 1300");
    expect(numbers.get("#1300")!.get("#1300")!).toBeGreaterThan(numbers.get("#12")!.get("#12")!);
  });
});

describe("translationLinks with known links", () => {
  const CHINESE = [
    "轿夫头叫清扬，",
    "小宝有1300货币。",
    "三月十日，韦小宝说故事，",
    "世卫组织（WHO）有两个人。",
  ];
  const ENGLISH = [
    "The bearer was called Qingyang,",
    "Trinket had 1,300 coins.",
    "On March 10 Trinket told a story,",
    "there are 2 at the WHO.",
  ];
  const anyStems = fc.dictionary(
    fc.constantFrom("bearer", "trinket", "coin", "stori", "nobody", "qingyang"),
    fc.constantFrom(5, 60, 2000),
    { minKeys: 1, maxKeys: 3 },
  );
  const anyTerms = fc
    .dictionary(fc.constantFrom("轿夫头", "小宝", "韦小宝", "清扬", "货币", "人", "说故"), anyStems)
    .map(
      (terms) =>
        new Map(Object.entries(terms).map(([word, stems]) => [word, new Map(Object.entries(stems))])),
    );

  test("are what they are without, whatever terms are learned", () => {
    fc.assert(
      fc.property(anyTerms, anyTerms, (some, more) => {
        const before = withTerms(readWords(CHINESE, ENGLISH, lexicon), some, lexicon);
        const links = translationLinks(before, lexicon);
        const words = withTerms(before, more, lexicon);
        expect(translationLinks(words, lexicon, { words: before, links })).toEqual(
          translationLinks(words, lexicon),
        );
      }),
      { numRuns: 40 },
    );
  });

  test("are taken over where nothing is new", () => {
    const words = readWords(CHINESE, ENGLISH, lexicon);
    const links = translationLinks(words, lexicon);
    const marked = { ...links, strength: links.strength.map(() => 9) };
    expect(translationLinks(words, lexicon, { words, links: marked })).toEqual(marked);
    const learned = withTerms(words, new Map([["轿夫头", new Map([["bearer", 60]])]]), lexicon);
    const again = translationLinks(learned, lexicon, { words, links: marked });
    const row = learned.chinese.spelling.indexOf("轿夫头");
    const strengths = [...again.strength];
    const ofTerm = strengths.splice(again.start[row]!, again.start[row + 1]! - again.start[row]!);
    expect(new Set(strengths)).toEqual(new Set([9]));
    expect(ofTerm).toContain(strengthOf(60));
  });
});
