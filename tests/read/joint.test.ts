import { describe, expect, test } from "@jest/globals";
import { jointOf } from "../../src/read/joint.js";

describe("jointOf", () => {
  test.each([
    ["English words", "the quick", "brown fox", " "],
    ["after a stop", "It ended.", "They left.", " "],
    ["Chinese characters", "他们已", "经走了", ""],
    ["Chinese punctuation", "他说，", "“走吧。”", ""],
    ["after a Chinese closing quotation mark", "“走吧。”", "他说。", ""],
    ["an English word in Chinese", "我们在北京使用", "React 开发", ""],
    ["a number in Chinese", "发布于", "2021年", ""],
    ["two English words in Chinese", "我们使用 React", "Native 开发应用", " "],
    ["a Chinese word in English", "the word for middle is 中", "as every child in the country knows", " "],
    ["a hyphenated word", "a well-", "known man", ""],
    ["a dash", "a man -", "well known", " "],
    ["a name's hyphen", "Jean-", "Paul", " "],
    ["Korean, which has spaces", "한국어", "텍스트", " "],
  ])("%s", (_, before, after, joint) => {
    expect(jointOf(before, after)).toBe(joint);
  });
});
