import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import { findPinyinNames, spellingPrefixes } from "../../src/lexicon/pinyin-names.js";
import { loadLexicon } from "../../src/shipped.js";

let lexicon: Lexicon;

beforeAll(async () => {
  lexicon = await loadLexicon();
});

function names(text: string, ...spellings: string[]): string[] {
  const found: string[] = [];
  findPinyinNames(text, spellingPrefixes(spellings), lexicon, (word, spelling) =>
    found.push(`${word}=${spelling}`),
  );
  return found;
}

describe("findPinyinNames", () => {
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
    expect(names(text, ...spellings)).toEqual(expected);
  });

  test("finds none in a single character, in part of a syllable, or over punctuation", () => {
    expect(names("王", "wang")).toEqual([]);
    expect(names("清扬", "qingyan", "ingyang")).toEqual([]);
    expect(names("清，扬", "qingyang")).toEqual([]);
    expect(names("", "qingyang")).toEqual([]);
  });
});
