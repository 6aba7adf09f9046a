import { beforeAll, describe, expect, test } from "@jest/globals";
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
