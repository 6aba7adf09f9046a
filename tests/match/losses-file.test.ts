import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { decodeLosses, Losses, MATCH_KINDS } from "../../src/match/losses.js";
import { decodeTables, encodeLosses, type LearnedLosses, tableOf } from "../../src/match/losses-file.js";

const WORDS = fc.dictionary(fc.stringMatching(/^[a-z一-鿿]{1,6}$/), fc.integer({ min: -128, max: 127 }));

/** What was learned of words that say so many tenths of a nat. */
function learned(words: Readonly<Record<string, number>>): LearnedLosses {
  const byLoss = new Map<string, string[]>();
  for (const [word, tenths] of Object.entries(words)) {
    const key = (tenths / 10).toFixed(1);
    byLoss.set(key, [...(byLoss.get(key) ?? []), word]);
  }
  return {
    classes: { content: 1.25, four: 2.92 },
    matches: Array.from({ length: MATCH_KINDS }, (_, kind) => -kind / 8),
    words: Object.fromEntries([...byLoss].map(([loss, own]) => [loss, own.join("\t")])),
  };
}

describe("the file of losses", () => {
  test("says of each word what was learned of it, of others what their class says", () => {
    fc.assert(
      fc.property(WORDS, WORDS, (chinese, english) => {
        const file = encodeLosses({ chinese: learned(chinese), english: learned(english) });
        const losses = decodeLosses(file);
        for (const [spelling, tenths] of Object.entries(english))
          expect(losses.english.unmatched({ spelling, weight: 1 })).toBe(tenths === 0 ? 0 : tenths / 10);
        for (const [spelling, tenths] of Object.entries(chinese))
          expect(losses.chinese.unmatched({ spelling, weight: 1 })).toBe(tenths === 0 ? 0 : tenths / 10);
        expect(losses.english.unmatched({ spelling: "unheard-of", weight: 1 })).toBe(1.25);
        expect(losses.chinese.unmatched({ spelling: "闻所未闻", weight: 1 })).toBe(2.92);
      }),
    );
  });

  test("is looked up where it stands, without a copy", () => {
    const file = encodeLosses({
      trainedOn: "a few",
      chinese: learned({ 雨: 3 }),
      english: learned({ rain: -4 }),
    });
    const { chinese, english } = decodeTables(file);
    for (const section of [...Object.values(chinese), ...Object.values(english)])
      expect(section.buffer).toBe(file.buffer);
  });

  test("has no room for a loss that does not fit it", () => {
    expect(() => tableOf(learned({ rain: 128 }))).toThrow("a loss of 12.8 has no room in data/losses.bin");
  });

  test("is refused if it is another or cut short", () => {
    const lexicon = readFileSync("data/lexicon.bin");
    const losses = readFileSync("data/losses.bin");
    for (const broken of [lexicon, losses.subarray(0, -8), new Uint8Array()])
      expect(() => decodeLosses(broken)).toThrow(
        "data/losses.bin is not a whole file of losses of version 1",
      );
  });
});

test("of the same class without words of their own, all words say the same", () => {
  const losses = new Losses(tableOf(learned({})), false);
  expect(losses.unmatched({ spelling: "rain", weight: 1 })).toBe(
    losses.unmatched({ spelling: "snow", weight: 1 }),
  );
});
