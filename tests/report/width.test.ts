import { describe, expect, test } from "@jest/globals";
import {
  clamped,
  displayWidth,
  fitted,
  fittedEnd,
  padded,
  printable,
  wrapped,
} from "../../src/report/width.js";

describe("displayWidth", () => {
  test.each([
    ["rain", 4],
    ["雨，“伞”", 8],
    ["ＡＢ（）", 8],
    ["e\u0301", 1],
    ["𠮷😀", 4],
    ["ハンカチ한글", 12],
    ["…—", 2],
    ["", 0],
  ])("%j takes %d columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("fitted", () => {
  test.each([
    ["rain", 4, "rain"],
    ["raining", 4, "rai…"],
    ["下雨了", 6, "下雨了"],
    ["下雨天了", 6, "下雨…"],
    ["it rains", 4, "it…"],
  ])("%j in %d columns is %j", (text, columns, cut) => {
    expect(fitted(text, columns)).toBe(cut);
  });
});

test("padded counts columns", () => {
  expect(padded("雨", 4)).toBe("雨  ");
  expect(padded("raining", 4)).toBe("raining");
});

test("wrapped breaks at spaces, and words that are too long", () => {
  expect(wrapped("it rained all day 一整天一整天 long", 9)).toEqual([
    "it rained",
    "all day",
    "一整天一",
    "整天 long",
  ]);
});

test("wrapped breaks Chinese between characters, but keeps marks with what they enclose", () => {
  expect(wrapped("他说“下雨了”，于是（我）回家。", 10)).toEqual([
    "他说“下雨",
    "了”，于是",
    "（我）回",
    "家。",
  ]);
  expect(wrapped("he said “no”, didn’t he?", 12)).toEqual(["he said", "“no”, didn’t", "he?"]);
});

test("clamped cuts the last line that fits", () => {
  expect(clamped("it rained all day", 9, 3)).toEqual(["it rained", "all day"]);
  expect(clamped("it rained all day long", 9, 2)).toEqual(["it rained", "all day…"]);
});

describe("fittedEnd", () => {
  test.each([
    ["rain", 4, "rain"],
    ["raining", 4, "…ing"],
    ["下雨天了", 6, "…天了"],
    ["rains it", 3, "…it"],
  ])("%j in %d columns is %j", (text, columns, cut) => {
    expect(fittedEnd(text, columns)).toBe(cut);
  });
});

describe("printable", () => {
  test.each([
    ["a\r\n\tb\u2028c", "a b c"],
    ["\u001B[31m\u0007\u009B", "\uFFFD[31m\uFFFD\uFFFD"],
    ["\u202Etxt.exe\u202C \u2066x\u2069 \uD800", "\uFFFDtxt.exe\uFFFD \uFFFDx\uFFFD \uFFFD"],
    ["👩‍👩‍👧 שלום\u200E", "👩‍👩‍👧 שלום\u200E"],
  ])("%j is %j", (text, safe) => {
    expect(printable(text)).toBe(safe);
  });
});
