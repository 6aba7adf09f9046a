import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LONGEST_HEADWORD } from "../../src/lexicon/chinese-words.js";
import { stemOf } from "../../src/lexicon/english-stems.js";
import { decodeSections } from "../../src/lexicon/format.js";
import { decodeLexicon } from "../../src/lexicon/index.js";
import type { WeightedRows } from "../../src/lexicon/lexicon.js";

/** Of the shipped data/lexicon.bin: changes when, and only when, the lexicon is built anew on purpose. */
const SHA256 = "442590788bc35ee65af6419c5bbe76f4ae51c16ca56114209d0c0f5c1ea784b4";
const file = readFileSync(new URL("../../data/lexicon.bin", import.meta.url));
const lexicon = decodeLexicon(file);
/** Words, beginnings and endings of words, and what is none. */
const PIECES = [
  "中华",
  "中华人民共和国",
  "人民",
  "共和",
  "国",
  "虚拟货",
  "币",
  "一",
  "不",
  "的",
  "㐀",
  "。",
  "OK",
  "卡拉",
];

/** A row's entries: the other id and its weight, 0 to 1. */
function entries({ start, other, weight }: WeightedRows, row: number): [number, number][] {
  return Array.from(other.subarray(start[row]!, start[row + 1]!), (id, k) => [
    id,
    weight[start[row]! + k]! / 255,
  ]);
}

/** The stems that a headword means, the likeliest first. */
function meanings(headword: string): string[] {
  const glosses = entries(lexicon.glosses, lexicon.findHeadword(headword));
  return glosses.sort(([, a], [, b]) => b - a).map(([stem]) => lexicon.stem(stem));
}

function neighbours(word: string): [string, number][] {
  const near = entries(lexicon.neighbours, lexicon.findStem(stemOf(word)));
  return near.map(([stem, cosine]) => [lexicon.stem(stem), cosine]);
}

describe("the shipped lexicon", () => {
  test("is the one that was built", () => {
    expect(createHash("sha256").update(file).digest("hex")).toBe(SHA256);
  });

  test.each([
    ["说", "say"],
    ["发改委", "reform"],
    ["轿夫", "porter"],
    ["虚拟", "virtual"],
    ["货币", "currency"],
    ["宇宙", "universe"],
    ["故事", "stories"],
    ["放弃", "relinquish"],
    ["快乐", "delight"],
  ])("knows that %s means %s", (headword, word) => {
    expect(meanings(headword)).toContain(stemOf(word));
  });

  test("gives shares of a headword that add up to most of one, and to no more but for rounding", () => {
    for (const headword of ["说", "打", "发改委", "好", "货币"]) {
      let sum = 0;
      for (const [, share] of entries(lexicon.glosses, lexicon.findHeadword(headword))) {
        expect(share).toBeGreaterThan(0);
        sum += share;
      }
      expect(sum).toBeGreaterThan(0.7);
      expect(sum).toBeLessThan(1.05);
    }
  });

  test.each(["", "甲乙丙丁戊", "hello", "说说说说", "\ud800"])("has no headword %j", (word) => {
    expect(lexicon.findHeadword(word)).toBe(-1);
  });

  test.each(["", "zzzzqqq", "说"])("has no stem %j", (stem) => {
    expect(lexicon.findStem(stem)).toBe(-1);
  });

  test("finds every stem by its spelling", () => {
    for (let id = 0; id < lexicon.stemCount; id += 97) expect(lexicon.findStem(lexicon.stem(id))).toBe(id);
    expect(lexicon.findStem(lexicon.stem(lexicon.stemCount - 1))).toBe(lexicon.stemCount - 1);
  });

  test("has no headword that is too long to be found in a text", () => {
    const { headwordStart } = decodeSections(file);
    const lengths = headwordStart.subarray(1).map((end, id) => end - headwordStart[id]!);
    expect(lengths.reduce((most, length) => Math.max(most, length), 0)).toBeLessThanOrEqual(LONGEST_HEADWORD);
  });

  test("says up to which length a headword may start at a place", () => {
    const found = new Int32Array(LONGEST_HEADWORD + 1);
    expect(lexicon.headwordsAt("中华人民共和国成立了", 0, found)).toBeGreaterThanOrEqual(
      "中华人民共和国".length,
    );
    expect(lexicon.headwordsAt("。中华", 0, found)).toBe(0);
  });

  test("finds at each place of any text the headwords that are found one by one", () => {
    const anyText = fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 2 })), {
        maxLength: 12,
      })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: LONGEST_HEADWORD }), (text, most) => {
        for (let at = 0; at < text.length; at++) {
          const room = Math.min(most, text.length - at);
          const found = new Int32Array(most + 1).fill(-2);
          const longest = lexicon.headwordsAt(text, at, found);
          expect(longest).toBeLessThanOrEqual(room);
          const expected = Array.from({ length: room }, (_, k) =>
            lexicon.findHeadword(text.slice(at, at + k + 1)),
          );
          expect([...found.subarray(1, longest + 1)]).toEqual(expected.slice(0, longest));
          expect(expected.slice(longest).every((id) => id === -1)).toBe(true);
        }
      }),
    );
  });

  test("tells common stems from rare ones, and function words from others", () => {
    const [the, porter] = [lexicon.findStem("the"), lexicon.findStem("porter")];
    expect(lexicon.logProbability(the)).toBeGreaterThan(-5);
    expect(lexicon.logProbability(porter)).toBeLessThan(-9);
    expect(lexicon.isFunctionStem(the)).toBe(true);
    expect(lexicon.isFunctionStem(porter)).toBe(false);
  });

  test("gives the stems near in meaning, nearest first", () => {
    const near = neighbours("currency");
    const cosines = near.map(([, cosine]) => cosine);
    expect(near.length).toBeGreaterThan(0);
    expect(cosines).toEqual([...cosines].sort((a, b) => b - a));
    expect(Math.min(...cosines)).toBeGreaterThanOrEqual(0.5);
    expect(neighbours("currency").map(([stem]) => stem)).toContain(stemOf("dollar"));
  });

  test.each([
    ["阿", ["a", "e"]],
    ["重", ["chong", "zhong"]],
    ["绿", ["lu", "lv"]],
    ["說", ["shui", "shuo"]],
    ["。", []],
    ["x", []],
  ])("reads %s", (character, readings) => {
    expect([...lexicon.readingsOf(character.charCodeAt(0))].sort()).toEqual(readings);
  });

  test.each([
    ["他說虛擬貨幣發展。", "他说虚拟货币发展。"],
    ["已经简体的 text", "已经简体的 text"],
    ["\ufeff說😀", "\ufeff说😀"],
    ["", ""],
  ])("simplifies %j", (traditional, simplified) => {
    expect(lexicon.simplify(traditional)).toBe(simplified);
  });
});
