import { beforeAll, describe, expect, test } from "@jest/globals";
import { BeadLosses, LOSS_FEATURES } from "../../src/match/bead-losses.js";
import type { MatchedBeads } from "../../src/match/matched-beads.js";
import { onePassage } from "../../src/score/passages.js";
import { sampleMatches } from "./sample-words.js";

const NOTHING_USUAL = { chinese: 0, english: 0 };

let matches: MatchedBeads;

beforeAll(async () => {
  matches = await sampleMatches();
});

function measured(usual: typeof NOTHING_USUAL, ...place: [number, number, number, number]) {
  const out = new Float64Array(LOSS_FEATURES.length);
  const [rows, columns] = [matches.chinese.content.length, matches.english.content.length];
  new BeadLosses(matches, { passages: onePassage(rows, columns), told: [usual] }).measure(...place, out);
  return Object.fromEntries(LOSS_FEATURES.map((name, k) => [name, out[k]!]));
}

describe("BeadLosses", () => {
  test("of a bead without a merged side have no idle sentence", () => {
    const { idlestChinese, idlestEnglish, lossChinese, lossEnglish } = measured(NOTHING_USUAL, 0, 1, 0, 1);
    expect([idlestChinese, idlestEnglish]).toEqual([0, 0]);
    expect(lossChinese).toBeLessThan(0);
    expect(lossEnglish).toBeLessThan(0);
  });

  test("of a merge have an idle sentence where one is no part of the translation", () => {
    const right = measured(NOTHING_USUAL, 1, 2, 1, 2);
    const chineseTooMany = measured(NOTHING_USUAL, 2, 2, 2, 1);
    const englishTooMany = measured(NOTHING_USUAL, 2, 1, 2, 2);
    expect(right.idlestChinese).toBeLessThan(0);
    expect(right.idlestEnglish).toBeLessThan(0);
    expect(chineseTooMany.idlestChinese).toBeGreaterThan(0.5);
    expect(englishTooMany.idlestEnglish).toBeGreaterThan(0.5);
  });

  test("are less the more is lost in all of the text", () => {
    const close = measured({ chinese: -0.1, english: -0.1 }, 2, 2, 2, 2);
    const free = measured({ chinese: 0.1, english: 0.1 }, 2, 2, 2, 2);
    for (const name of ["lossChinese", "lossEnglish"] as const) expect(free[name]).toBeLessThan(close[name]!);
  });
  test("go by what is usual where the bead starts", () => {
    const [close, free] = [
      { chinese: -0.1, english: -0.1 },
      { chinese: 0.1, english: 0.1 },
    ];
    const halves = Int32Array.of(0, 0, 1, 1);
    const passages = { count: 2, chinese: halves, english: halves };
    const losses = new BeadLosses(matches, { passages, told: [close, free] });
    const at = (k: number) => {
      const out = new Float64Array(LOSS_FEATURES.length);
      losses.measure(k, 1, k, 1, out);
      return [...out];
    };
    expect(at(1)).toEqual(Object.values(measured(close, 1, 1, 1, 1)));
    expect(at(2)).toEqual(Object.values(measured(free, 2, 1, 2, 1)));
  });
});
