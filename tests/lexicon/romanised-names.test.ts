import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import { PINYIN, type Romanisation, RomanisedNames, WADE_GILES } from "../../src/lexicon/romanised-names.js";
import { loadShipped } from "../../src/shipped.js";

let lexicon: Lexicon;

beforeAll(async () => {
  lexicon = (await loadShipped()).data.lexicon;
});

function names(text: string, romanisation: Romanisation, ...spellings: string[]): string[] {
  const found: string[] = [];
  new RomanisedNames(spellings, romanisation, lexicon).findIn(text, (word, spelling) =>
    found.push(`${word}=${spelling}`),
  );
  return found;
}

describe("RomanisedNames in pinyin", () => {
  test.each([
    ["in the midst of a text", "我叫清扬，他", ["qingyang"], ["清扬=qingyang"]],
    ["wherever it stands", "小宝说小宝", ["xiaobao"], ["小宝=xiaobao", "小宝=xiaobao"]],
    ["several of them", "韦小宝", ["weixiaobao", "xiaobao"], ["韦小宝=weixiaobao", "小宝=xiaobao"]],
    ["any reading of a character", "重庆", ["chongqing", "zhongqing"], ["重庆=chongqing", "重庆=zhongqing"]],
    [
      "four characters at most",
      "毛泽东东东",
      ["maozedongdong", "maozedongdongdong"],
      ["毛泽东东=maozedongdong"],
    ],
  ])("finds a name %s", (_, text, spellings, expected) => {
    expect(names(text, PINYIN, ...spellings)).toEqual(expected);
  });

  test("finds ü in each way to write it", () => {
    expect(names("女娲", PINYIN, "nuwa", "nyuwa", "nvwa")).toEqual(["女娲=nuwa", "女娲=nyuwa", "女娲=nvwa"]);
  });

  test("finds none in a single character, in part of a syllable, or over punctuation", () => {
    expect(names("王", PINYIN, "wang")).toEqual([]);
    expect(names("清扬", PINYIN, "qingyan", "ingyang")).toEqual([]);
    expect(names("清，扬", PINYIN, "qingyang")).toEqual([]);
    expect(names("", PINYIN, "qingyang")).toEqual([]);
  });
});

describe("RomanisedNames in Wade–Giles", () => {
  test.each([
    ["毛泽东", "mao-tse-tung"],
    ["周恩来", "chou-en-lai"],
    ["宝玉", "pao-yu"],
    ["熙凤", "hsi-feng"],
    ["贾政", "chia-cheng"],
    ["曹雪芹", "tsao-hsueh-chin"],
    ["司马相如", "ssu-ma-hsiang-ju"],
    ["司马迁", "szu-ma-chien"],
  ])("finds %s as %s", (name, spelling) => {
    expect(names(`问${name}。`, WADE_GILES, spelling)).toEqual([`${name}=${spelling}`]);
  });

  test("finds none in a single character, or where syllables are not set apart", () => {
    expect(names("徐", WADE_GILES, "hsu")).toEqual([]);
    expect(names("一朵", WADE_GILES, "ito")).toEqual([]);
    expect(names("宝玉", WADE_GILES, "pao-", "pao-y", "-pao-yu")).toEqual([]);
  });

  test("never mixes the systems within a name", () => {
    expect(names("曹雪芹", WADE_GILES, "cao-hsueh-chin", "tsao-xue-chin")).toEqual([]);
    expect(names("曹雪芹", PINYIN, "caohsueqin", "tsaoxueqin", "tsao-hsueh-chin")).toEqual([]);
  });
});

/** All ways to spell some characters. */
function spellingsOf(characters: string, { spellingsOf, joint }: Romanisation): string[] {
  return characters.split("").reduce<string[]>(
    (begun, character) => {
      const syllables = lexicon.readingsOf(character.charCodeAt(0)).flatMap(spellingsOf);
      return begun.flatMap((spelled) =>
        syllables.map((syllable) => (spelled === "" ? syllable : spelled + joint + syllable)),
      );
    },
    [""],
  );
}

/** What `RomanisedNames` finds, by comparing each spelling of each run of 2 to 4 characters. */
function bySpelling(text: string, romanisation: Romanisation, spellings: readonly string[]): string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 2; end <= Math.min(text.length, start + 4); end++) {
      for (const spelling of spellingsOf(text.slice(start, end), romanisation))
        if (spellings.includes(spelling)) found.push(`${text.slice(start, end)}=${spelling}`);
    }
  }
  return found.sort();
}

describe("RomanisedNames", () => {
  const CHARACTERS = ["清", "扬", "宝", "玉", "女", "重", "庆", "阿", "司", "恩", "，", "a", "𠮷"];

  test.each([
    ["pinyin", PINYIN],
    ["Wade–Giles", WADE_GILES],
  ] as const)("finds in %s what each spelling of each run of characters gives, text after text", (_, by) => {
    const anyText = fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 7 });
    const anyRun = fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 1, maxLength: 5 });
    const anySpelling = fc.tuple(anyRun, fc.nat(7)).map(([run, k]) => {
      const spellings = spellingsOf(run, by);
      return spellings[k % spellings.length] ?? "nobody";
    });
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), fc.uniqueArray(anySpelling), (texts, spellings) => {
        const romanised = new RomanisedNames(spellings, by, lexicon);
        for (const text of texts) {
          const found: string[] = [];
          romanised.findIn(text, (word, spelling) => found.push(`${word}=${spelling}`));
          expect(found.sort()).toEqual(bySpelling(text, by, spellings));
        }
      }),
    );
  });
});
