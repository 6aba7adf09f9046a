import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { stemOf } from "../../src/lexicon/english-stems.js";
import { decodeLexicon } from "../../src/lexicon/index.js";

/** Of the shipped data/lexicon.bin: changes when, and only when, the lexicon is built anew on purpose. */
const SHA256 = "d3574bf892f8a12de035b32739258532d114f237e10738dde60941f174ee7933";
const file = readFileSync(new URL("../../data/lexicon.bin", import.meta.url));
const lexicon = decodeLexicon(file);

/** The stems that a headword means, the likeliest first. */
function meanings(headword: string): string[] {
  const glosses: [string, number][] = [];
  lexicon.forEachGloss(lexicon.findHeadword(headword), (stem, share) =>
    glosses.push([lexicon.stem(stem), share]),
  );
  return glosses.sort(([, a], [, b]) => b - a).map(([stem]) => stem);
}

function neighbours(word: string): [string, number][] {
  const near: [string, number][] = [];
  lexicon.forEachNeighbour(lexicon.findStem(stemOf(word)), (stem, cosine) =>
    near.push([lexicon.stem(stem), cosine]),
  );
  return near;
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
      lexicon.forEachGloss(lexicon.findHeadword(headword), (_, share) => {
        expect(share).toBeGreaterThan(0);
        sum += share;
      });
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

  test("knows how long headwords get", () => {
    expect(lexicon.longestHeadwordFrom("中".charCodeAt(0))).toBeGreaterThanOrEqual("中华人民共和国".length);
    expect(lexicon.longestHeadwordFrom("。".charCodeAt(0))).toBe(0);
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
    expect(lexicon.readingsOf(character.charCodeAt(0)).sort()).toEqual(readings);
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
