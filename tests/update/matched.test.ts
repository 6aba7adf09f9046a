import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { matchAnywhere, matchInOrder } from "../../src/update/matched.js";

const matched = (before: string, after: string) => [...matchInOrder([...before], [...after])];

describe("matchInOrder", () => {
  test.each([
    ["the same", "abc", "abc", [0, 1, 2]],
    ["something new", "abc", "axbc", [0, -1, 1, 2]],
    ["something lost", "abc", "ac", [0, 2]],
    ["repeated text by its order", "xaxbx", "xaxbx", [0, 1, 2, 3, 4]],
    ["what is left of repeated text", "axxb", "axb", [0, 1, 3]],
    ["the smaller part of an exchange as moved", "abcde", "eabcd", [-1, 0, 1, 2, 3]],
    ["nothing in common", "abc", "xyz", [-1, -1, -1]],
    ["nothing at all", "", "", []],
  ])("tells %s", (_, before, after, expected) => {
    expect(matched(before, after)).toEqual(expected);
  });

  test("finds as much as is in common of text without repetition", () => {
    const numbers = fc.uniqueArray(fc.nat(40).map(String), { maxLength: 30 });
    fc.assert(
      fc.property(numbers, numbers, (before, after) => {
        const found = [...matchInOrder(before, after)].filter((index) => index >= 0);
        expect(found.length).toBe(longestCommon(before, after));
      }),
    );
  });

  test("matches what is the same, each once, in order", () => {
    const letters = fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f"), { maxLength: 30 });
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const all = [...matchInOrder(before, after)];
        const found = all.filter((index) => index >= 0);
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
        all.forEach((index, k) => {
          if (index >= 0) expect(before[index]).toBe(after[k]);
        });
      }),
    );
  });

  test("ends in time where everything is repeated, and in another order", () => {
    const noise = (factor: number) =>
      Array.from({ length: 20_000 }, (_, k) => String(((k * factor) % 7919) % 11));
    expect(matchInOrder(noise(7), noise(13))).toHaveLength(20_000);
  });
});

describe("matchAnywhere", () => {
  test("finds what has moved, if it is there once", () => {
    expect([...matchAnywhere([..."abcde"], [..."eabcd"])]).toEqual([4, 0, 1, 2, 3]);
    expect([...matchAnywhere([..."aabcd"], [..."bcdaa"])]).toEqual([2, 3, 4, -1, -1]);
  });
});

/** The length of the longest common subsequence, by the table that everybody knows. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  const table = Array.from({ length: one.length + 1 }, () => Array<number>(other.length + 1).fill(0));
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      table[i]![j] =
        one[i - 1] === other[j - 1]
          ? table[i - 1]![j - 1]! + 1
          : Math.max(table[i - 1]![j]!, table[i]![j - 1]!);
    }
  }
  return table[one.length]![other.length]!;
}
