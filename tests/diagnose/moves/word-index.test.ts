import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { PlacedWord } from "../../../src/diagnose/evidence.js";
import { largestIn, WordIndex } from "../../../src/diagnose/moves/word-index.js";

/** The words of some sentences by their types; each weighs 1. */
function indexOf(sentences: readonly (readonly number[])[]): WordIndex {
  const words = sentences.map((types) =>
    types.map((type): PlacedWord => ({ type, weight: 1, start: 0, end: 1, spelling: String(type) })),
  );
  return new WordIndex({ words: (_, sentence) => words[sentence]! }, "source", sentences.length);
}

const anySentences = fc.array(fc.array(fc.nat(5), { maxLength: 6 }), { minLength: 1, maxLength: 12 });
const anyStrengths = fc
  .array(fc.tuple(fc.nat(5), fc.double({ min: 0, max: 8, noNaN: true })), { maxLength: 6 })
  .map((strengths) => new Map(strengths));

describe("WordIndex", () => {
  test("tells of each sentence the strongest word in it, time and again", () => {
    fc.assert(
      fc.property(anySentences, fc.array(anyStrengths, { maxLength: 3 }), (sentences, all) => {
        const index = indexOf(sentences);
        for (const strengths of all) {
          const expected = sentences.map((types) =>
            Math.max(0, ...types.map((type) => strengths.get(type) ?? 0)),
          );
          const found = index.strongest(strengths);
          const holding = sentences.flatMap((_, k) => (expected[k]! > 0 ? [k] : []));
          expect([...found.sentences]).toEqual(holding);
          expect([...found.values]).toEqual(holding.map((k) => expected[k]!));
        }
      }),
    );
  });

  test("dilutes evidence by the words that a span has", () => {
    const index = indexOf([[1, 2], [], [3]]);
    expect(index.dilution(0)).toBeCloseTo(2 ** 0.6);
    expect(index.dilution(1)).toBe(1);
    expect(index.dilutionOf(0, 3)).toBeCloseTo(3 ** 0.6);
  });
});

describe("the largest of consecutive sentences", () => {
  test("is that of those that have a number, or 0", () => {
    fc.assert(
      fc.property(anySentences, anyStrengths, fc.nat(12), fc.nat(12), (sentences, strengths, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const strongest = (types: readonly number[]) =>
          Math.max(0, ...types.map((type) => strengths.get(type) ?? 0));
        const expected = Math.max(0, ...sentences.slice(start, end).map(strongest));
        expect(largestIn(indexOf(sentences).strongest(strengths), start, end)).toBe(expected);
      }),
    );
  });
});
