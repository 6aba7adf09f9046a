import { describe, expect, test } from "@jest/globals";
import { chineseItems, itemWords } from "../../scripts/lexicon/chinese-items.js";

describe("chineseItems", () => {
  test.each([
    ["n. 罩；风帽；（布质）面罩", ["罩", "风帽", "面罩"]],
    ["n. 罩\\nv. 覆盖；使(马,鹰等)戴头罩\\n[网络] 胡德", ["罩", "覆盖", "使戴头罩"]],
    ["[网络] 甲板间；二层舱", ["甲板间", "二层舱"]],
    ["vt. 放弃, 抛弃, 放弃", ["放弃", "抛弃"]],
    ["[医] 阿司匹林〔药〕", ["阿司匹林药"]],
    ["a. 能…的", ["能", "的"]],
    ["n. 一二三四五六七八九十, 一二三四五六七八九十一", ["一二三四五六七八九十"]],
    ["abbr. = between", []],
    ["", []],
  ])("finds the items of %j", (translation, items) => {
    expect(chineseItems(translation)).toEqual(items);
  });
});

describe("itemWords", () => {
  const headwords = new Set([
    "美丽",
    "快乐",
    "的",
    "地",
    "使",
    "老",
    "头",
    "老头",
    "头子",
    "巾",
    "包",
    "头巾",
  ]);
  const isHeadword = (word: string) => headwords.has(word);

  test.each([
    ["老头", ["老头"]],
    ["美丽的", ["美丽"]],
    ["快乐地", ["快乐"]],
    ["使快乐", ["快乐"]],
    ["的", ["的"]],
    ["使", ["使"]],
  ])("takes %s for one headword, whole or without its particle", (item, words) => {
    expect(itemWords(item, isHeadword)).toEqual(words);
  });

  test.each([
    ["用头巾包", ["头巾", "包"]],
    ["美丽的老头", ["美丽", "老头"]],
    ["老头子", ["老", "头子"]],
    ["使某人快乐", ["快乐"]],
    ["飞机", []],
  ])("splits %s into as few headwords as there can be, without particles and what is none", (item, words) => {
    expect([...itemWords(item, isHeadword)].sort()).toEqual([...words].sort());
  });

  test("gives the headwords of an item in their order", () => {
    expect(itemWords("美丽快乐", isHeadword)).toEqual(["美丽", "快乐"]);
  });
});
