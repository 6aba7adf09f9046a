import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cutByReadings, type WordEnds } from "../../src/segment/readings.js";

/** More readings than any piece may have. */
const TOO_MANY = 501;

/** The ends of those of the words that start there. */
function known(...words: readonly string[]): WordEnds {
  return (text, start) =>
    words.filter((word) => text.startsWith(word, start)).map((word) => start + word.length);
}

/** In how many ways a text can be read as words. */
function countReadings(text: string, wordEnds: WordEnds): number {
  const from = new Array<number>(text.length).fill(0).concat(1);
  for (let start = text.length - 1; start >= 0; start--) {
    const ends = wordEnds(text, start);
    from[start] = (ends.length > 0 ? ends : [start + 1]).reduce((sum, end) => sum + from[end]!, 0);
  }
  return from[0]!;
}

const LETTERS = ["a", "b", "ab", "ba", "aba", "bb"];

describe("cutByReadings", () => {
  test("leaves text whole that has few readings", () => {
    expect(cutByReadings("abababab", known("a", "b", "ab"))).toEqual(["abababab"]);
    expect(cutByReadings("x".repeat(10_000), known())).toHaveLength(1);
    expect(cutByReadings("", known("a"))).toEqual([]);
  });

  test("cuts between words where it can", () => {
    const text = "abcd".repeat(20);
    const pieces = cutByReadings(text, known("a", "b", "c", "d", "ab", "bc", "abcd"));
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.filter((piece) => piece.length % 4 !== 0)).toEqual([]);
  });

  test("cuts within words where it must, as seldom", () => {
    const pieces = cutByReadings("a".repeat(100), known("a", "aa", "aaa"));
    expect(pieces.join("")).toBe("a".repeat(100));
    expect(pieces.length).toBeLessThan(20);
  });

  test("gives the text back, in pieces that have few readings", () => {
    const texts = fc
      .array(fc.constantFrom(...LETTERS, "c"), { maxLength: 60 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, fc.subarray(LETTERS), (text, words) => {
        const pieces = cutByReadings(text, known(...words));
        expect(pieces.join("")).toBe(text);
        for (const piece of pieces) expect(countReadings(piece, known(...words))).toBeLessThan(TOO_MANY);
      }),
    );
  });
});
