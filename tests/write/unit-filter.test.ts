import { describe, expect, test } from "@jest/globals";
import { UnitFilter, type UnitSelection } from "../../src/write/unit-filter.js";
import { small } from "../record/small.js";

const traditional = { ...small, source: { ...small.source, language: "zh-Hant" as const } };

function unit(source: string, target: string, confidence = 1) {
  return { bead: { source: [0], target: [0], confidence }, number: 1, source, target };
}

function filterOf(selection: Partial<UnitSelection> = {}): UnitFilter {
  return new UnitFilter({ dedupe: false, minConfidence: 0, ...selection });
}

describe("UnitFilter", () => {
  test("keeps all, twice as well, if told nothing", () => {
    const filter = filterOf();
    expect(filter.keeps(unit("茶", "tea", 0), small)).toBe(true);
    expect(filter.keeps(unit("茶", "tea", 0), small)).toBe(true);
    expect(filter.counts).toEqual({ units: 2, belowConfidence: 0, duplicates: 0 });
  });

  test("leaves out what is below the confidence, not what is at it", () => {
    const filter = filterOf({ minConfidence: 0.5 });
    expect(filter.keeps(unit("茶", "tea", 0.4999), small)).toBe(false);
    expect(filter.keeps(unit("茶", "tea", 0.5), small)).toBe(true);
    expect(filter.counts).toEqual({ units: 1, belowConfidence: 1, duplicates: 0 });
  });

  test("does not take a sure unit for the duplicate of an unsure one that is left out", () => {
    const filter = filterOf({ dedupe: true, minConfidence: 0.5 });
    const kept = [0.4, 0.6, 0.4, 0.9].map((confidence) => filter.keeps(unit("茶", "tea", confidence), small));
    expect(kept).toEqual([false, true, false, false]);
    expect(filter.counts).toEqual({ units: 1, belowConfidence: 2, duplicates: 1 });
  });

  test.each([
    ["the same", unit("茶 好了。", "Tea is ready."), small, false],
    ["other white space", unit(" 茶\u3000好了。\n", "Tea\t is\u00a0ready."), small, false],
    ["white space where there was none", unit("茶 好 了。", "Tea is ready."), small, true],
    ["another translation", unit("茶 好了。", "The tea is ready."), small, true],
    ["another case", unit("茶 好了。", "TEA is ready."), small, true],
    ["another width", unit("茶 好了。", "Ｔea is ready."), small, true],
    ["the other script", unit("茶 好了。", "Tea is ready."), traditional, true],
    ["the same text, parted elsewhere", unit("茶 好了。 Tea", "is ready."), small, true],
  ])("of duplicates keeps the first: %s", (_, second, bitext, kept) => {
    const filter = filterOf({ dedupe: true });
    expect(filter.keeps(unit("茶 好了。", "Tea is ready."), small)).toBe(true);
    expect(filter.keeps(second, bitext)).toBe(kept);
  });
});
