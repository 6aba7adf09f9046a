import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import { glossaryWords } from "../../src/score/glossary-words.js";
import { mergeTerms } from "../../src/score/names.js";
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

function weight({ spelling, content }: WordTable, word: string): number {
  return content[spelling.indexOf(word)]!;
}

/** How much more or less a word weighs as evidence than as content. */
function excess({ spelling, content, evidence }: WordTable, word: string): number {
  const at = spelling.indexOf(word);
  return evidence[at]! - content[at]!;
}

/** What a term may stand for. */
const STEM = fc.constantFrom("bearer", "trinket", "coin");

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

  test("reads Chinese that the English has kept as Chinese, simplified", () => {
    const { english } = readWords(["道可道。"], ["The 軺夫 of 經濟"], lexicon);
    expect(sentences(english)).toEqual([["the", "of", "轺", "夫", "经济"]]);
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

  test("weighs words as evidence as has been learned, and as content where nothing was", () => {
    const { chinese, english } = readWords(["他的轿夫㐀哭了"], ["The porter zzzzqqq cried 12"], lexicon);
    expect(excess(chinese, "的")).toBeLessThan(0);
    expect(excess(english, "cry")).toBeGreaterThan(0);
    expect(excess(chinese, "㐀")).toBe(0);
    expect([excess(english, "zzzzqqq"), excess(english, "#12")]).toEqual([0, 0]);
  });

  test("weighs a term of the text as a content word, whatever it weighs elsewhere", () => {
    const words = readWords(["的士来了"], ["The taxi came."], lexicon);
    const known = new Map([["的士", new Map([["taxi", 60]])]]);
    expect(excess(withTerms(words, known, lexicon).chinese, "的士")).toBe(0);
  });
});

describe("withTerms", () => {
  const PIECES = [
    "轿夫头",
    "轿夫",
    "头",
    "小宝",
    "韦",
    "清扬",
    "的",
    "货币",
    "说",
    "，",
    "三月",
    "1300",
    "WHO",
  ];
  const anyChinese = fc.array(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((parts) => parts.join("")),
    { minLength: 1, maxLength: 5 },
  );
  /** No number, and of up to four characters: as a term of a glossary it is left to words, too. */
  const anyTerms = fc.dictionary(fc.constantFrom("轿夫头", "小宝", "韦小宝", "币说", "头小", "㐀"), STEM, {
    maxKeys: 4,
  });
  const ENGLISH = ["Qingyang, the bearer, and Trinket.", "In March the coin came."];

  test("reads as a text is read whose terms are known from the start", () => {
    fc.assert(
      fc.property(anyChinese, anyTerms, (chinese, terms) => {
        const known = new Map(Object.entries(terms).map(([word, stem]) => [word, new Map([[stem, 60]])]));
        const glossary = Object.entries(terms).map(([word, stem]) => ({ chinese: word, english: stem }));
        const words = readWords(chinese, ENGLISH, lexicon);
        const found = withTerms(words, known, lexicon);
        const afresh = readWords(chinese, ENGLISH, lexicon, glossaryWords(glossary, lexicon));
        expect(sentences(found.chinese)).toEqual(sentences(afresh.chinese));
        expect(found.chinese).toEqual(afresh.chinese);
        expect(found.english).toBe(words.english);
        expect(found.terms).toEqual(mergeTerms(words.terms, known));
      }),
    );
  });

  test("reads as if all terms had been known at once, however often more are learned", () => {
    fc.assert(
      fc.property(anyChinese, anyTerms, anyTerms, (chinese, some, others) => {
        const [first, second] = [some, others].map(
          (terms) => new Map(Object.entries(terms).map(([word, stem]) => [word, new Map([[stem, 60]])])),
        );
        const words = readWords(chinese, ENGLISH, lexicon);
        const twice = withTerms(withTerms(words, first!, lexicon), second!, lexicon);
        expect(twice).toEqual(withTerms(words, mergeTerms(first!, second!), lexicon));
      }),
    );
  });

  test("leaves what was read before as it is", () => {
    const words = readWords(["轿夫头来了", "他走了"], ENGLISH, lexicon);
    const before = structuredClone([words.chinese, words.english, words.terms]);
    const { chinese } = withTerms(words, new Map([["轿夫头", new Map([["bearer", 60]])]]), lexicon);
    expect([words.chinese, words.english, words.terms]).toEqual(before);
    expect(sentences(chinese)).toEqual([
      ["轿夫头", "来", "了"],
      ["他", "走", "了"],
    ]);
  });
});
