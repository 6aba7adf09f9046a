import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { joinTokens, Phrases, symbolsOf, type Token } from "../../src/score/phrases.js";

/** What of a text is one of these phrases. */
function found(text: string, ...phrases: string[]): string[] {
  const index = new Phrases();
  for (const phrase of phrases) index.add(symbolsOf(phrase), phrase);
  return index.findIn(text).map(({ start, end }) => text.slice(start, end));
}

describe("Phrases", () => {
  test.each([
    ["in any case", "MOTHER BRINE", "Mother Brine", ["MOTHER BRINE"]],
    ["inflected", "He weighed his anchors.", "weigh his anchor", ["weighed his anchors"]],
    ["possessive", "Mother Brine’s lamp", "Mother Brine", ["Mother Brine’s"]],
    ["with a hyphen for a space", "a ring raft, a ring-raft", "ring-raft", ["ring raft", "ring-raft"]],
    ["over a line break", "Mother\n  Brine", "Mother Brine", ["Mother\n  Brine"]],
    ["with stops or without", "St. Elm and St Elm", "St. Elm", ["St. Elm", "St Elm"]],
    ["with digits", "Area 51, Area 52", "area 51", ["Area 51"]],
    ["in Chinese, with Latin letters of either width", "他是阿Ｑ和阿q", "阿Q", ["阿Ｑ", "阿q"]],
    [
      "in Chinese, with or without interpunct or space",
      "罗·贝和罗贝和罗 贝",
      "罗・贝",
      ["罗·贝", "罗贝", "罗 贝"],
    ],
    ["not over other marks", "ring, raft; Mother (Brine)", "ring raft", []],
    ["with the same marks", "in Paris, Texas", "Paris, Texas", ["Paris, Texas"]],
    ["not within a Latin word", "BBQ版 Q版", "Q版", ["Q版"]],
    ["not within digits", "13号线 3号线", "3号线", ["3号线"]],
  ])("are found %s", (_, text, phrase, expected) => {
    expect(found(text, phrase)).toEqual(expected);
  });

  test("are the longest that start together, none over another", () => {
    const phrases = ["red coast", "red coast base", "base camp", "red"];
    expect(found("red coast base camp, red coast, red camp", ...phrases)).toEqual([
      "red coast base",
      "red coast",
      "red",
    ]);
  });

  test("that go on and then do not are found by what stands before", () => {
    expect(found("red coast line", "red", "red coast base", "coast")).toEqual(["red", "coast"]);
  });
});

describe("joinTokens", () => {
  const token = (start: number, end: number, spelling: string): Token => ({ start, end, spelling });

  test.each([
    ["keeps numbers beside phrases", [token(3, 5, "a")], [token(0, 3, "#1"), token(5, 6, "#2")], "#1 a #2"],
    ["drops numbers within a phrase", [token(1, 5, "a")], [token(1, 2, "#1"), token(4, 5, "#2")], "a"],
    ["drops a phrase that cuts a number", [token(1, 5, "a"), token(7, 8, "b")], [token(0, 2, "#1")], "#1 b"],
    [
      "keeps all numbers that a phrase would cut",
      [token(1, 5, "a")],
      [token(1, 2, "#1"), token(4, 6, "#2")],
      "#1 #2",
    ],
  ])("%s", (_, phrases, numbers, expected) => {
    const joined = joinTokens(phrases, numbers);
    expect(joined.map(({ spelling }) => spelling).join(" ")).toBe(expected);
  });

  test("leaves no token over another, and all in order", () => {
    const tokens = (name: string) =>
      fc.uniqueArray(fc.nat(40), { maxLength: 20 }).map((cuts) => {
        const sorted = cuts.sort((a, b) => a - b);
        return sorted.slice(1).flatMap((end, k) => (k % 2 === 0 ? [token(sorted[k]!, end, name)] : []));
      });
    fc.assert(
      fc.property(tokens("a"), tokens("#1"), (phrases, numbers) => {
        const joined = joinTokens(phrases, numbers);
        joined.slice(1).forEach(({ start }, k) => {
          expect(start).toBeGreaterThanOrEqual(joined[k]!.end);
        });
        for (const number of numbers) {
          expect(joined.some(({ start, end }) => start <= number.start && number.end <= end)).toBe(true);
        }
      }),
    );
  });
});
