import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { matchWords } from "../../src/match/matching.js";

/** Strengths by the types of the words of either side. */
function strengthBy(own: readonly number[], others: readonly number[], table: Record<string, number>) {
  return (k: number, j: number) => table[`${own[k]} ${others[j]}`] ?? 0;
}

describe("matchWords", () => {
  test("gives each word the strongest", () => {
    const strength = strengthBy([1, 2], [1, 2], { "1 1": 5, "1 2": 3, "2 2": 6 });
    expect(matchWords([1, 2], 2, strength).map((match) => match?.other)).toEqual([0, 1]);
  });

  test("of a word that stands twice matches only one with a translation that stands once", () => {
    const types = [1, 2, 3, 1, 4];
    const strength = strengthBy(types, [2, 3, 1], { "1 1": 5, "2 2": 5, "3 3": 5 });
    const matches = matchWords(types, 3, strength);
    expect(matches.filter((match) => match?.other === 2)).toHaveLength(1);
  });

  test("lets words of other types share a translation", () => {
    const strength = strengthBy([1, 2], [9], { "1 9": 5, "2 9": 4 });
    expect(matchWords([1, 2], 1, strength)).toMatchObject([
      { other: 0, alone: true },
      { other: 0, alone: false },
    ]);
  });

  test("of two occurrences prefers the one in the company of its neighbours' translations", () => {
    const types = [1, 2, 9, 9, 9, 9, 9, 9, 1, 3];
    const others = [8, 8, 8, 8, 8, 1, 3];
    const strength = strengthBy(types, others, { "1 1": 5, "3 3": 6 });
    const matches = matchWords(types, others.length, strength);
    expect(matches[0]).toBeUndefined();
    expect(matches[8]).toMatchObject({ other: 5, company: 1 });
  });

  test("never gives two words the same as theirs alone", () => {
    const sizes = fc.tuple(
      fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 9 }),
      fc.nat({ max: 9 }),
      fc.nat(),
    );
    fc.assert(
      fc.property(sizes, ([types, others, seed]) => {
        const matches = matchWords(types, others, (k, j) => (types[k]! * 7 + j * 3 + seed) % 5);
        const alone = matches.filter((match) => match?.alone).map((match) => match!.other);
        expect(new Set(alone).size).toBe(alone.length);
        expect(matches).toHaveLength(types.length);
      }),
    );
  });
});
