import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { PlacedWord } from "../../src/diagnose/evidence.js";
import { decodeLosses, Losses, MATCH_KINDS, matchKind } from "../../src/match/losses.js";
import { tableOf } from "../../src/match/losses-file.js";
import { wordClass } from "../../src/match/word-class.js";

function word(spelling: string, weight = 1): PlacedWord {
  return { start: 0, end: spelling.length, spelling, type: 0, weight };
}

const LOSSES = new Losses(
  tableOf({
    classes: { two: 2, function: 0.5 },
    matches: Array.from({ length: MATCH_KINDS }, (_, kind) => -kind),
    words: { "0.1": "步步\t一下", "3.0": "内蒙古" },
  }),
  true,
);

const MATCH = { other: 0, alone: true, company: 2 };

describe("Losses", () => {
  test("of words without a match are their own, or their class's", () => {
    expect(LOSSES.of(word("步步"), undefined)).toBe(0.1);
    expect(LOSSES.of(word("内蒙古"), undefined)).toBe(3);
    expect(LOSSES.of(word("天气"), undefined)).toBe(2);
    expect(LOSSES.of(word("天气预报"), undefined)).toBe(0);
  });

  test("of words with a match are the match's; function words count less", () => {
    const match = { other: 0, strength: 4, alone: true, company: 1 };
    const kind = matchKind(match);
    expect(LOSSES.of(word("步步"), match)).toBe(-kind);
    expect(LOSSES.of(word("的", 0.3), match)).toBeCloseTo(-0.3 * kind);
  });

  test("tell apart all kinds of matches", () => {
    const kinds = [0.5, 2, 4, 5, 8].flatMap((strength) =>
      [true, false].flatMap((alone) =>
        [0, 1, 2].map((company) => matchKind({ other: 0, strength, alone, company })),
      ),
    );
    expect([...new Set(kinds)].sort((a, b) => a - b)).toEqual(
      Array.from({ length: MATCH_KINDS }, (_, k) => k),
    );
  });
});

test("the shipped losses say of words that mostly find a translation that they miss it, and of others that they do not", () => {
  const { chinese, english } = decodeLosses(readFileSync("data/losses.bin"));
  expect(chinese.unmatched(word("国家"))).toBeGreaterThan(chinese.unmatched(word("的", 0.3)));
  expect(english.unmatched(word("countri"))).toBeGreaterThan(english.unmatched(word("the", 0.3)));
  const [weak, strong] = [matchKind({ ...MATCH, strength: 1 }), matchKind({ ...MATCH, strength: 8 })];
  expect(chinese.matched(strong, true)).toBeLessThan(chinese.matched(weak, true));
  expect(chinese.matched(strong, true)).toBeLessThan(0);
});

test("wordClass goes by kind, weight and length", () => {
  expect(wordClass(word("#1200"), true)).toBe("number");
  expect(wordClass(word("nba", 0.5), true)).toBe("latin");
  expect(wordClass(word("nba", 0.5), false)).toBe("unknown");
  expect(wordClass(word("的", 0.3), true)).toBe("function");
  expect(wordClass(word("天气预报员"), true)).toBe("four");
  expect(wordClass(word("rain"), false)).toBe("content");
});
