import { describe, expect, test } from "@jest/globals";
import { leftOutPhrase, leftOutText, leftOutTotals } from "../../src/report/left-out.js";

describe("leftOutText", () => {
  test("has a line for each unit, with nothing in it that a terminal would obey", () => {
    const rows = [{ source: "a\u001b.zh:1:2", target: "a.en:3:4", message: "too long" }];
    expect([...leftOutText("a.tmx", rows)].join("")).toBe(
      "a.tmx: 1 unit left out\n  a\uFFFD.zh:1:2  a.en:3:4  too long\n",
    );
  });

  test("is empty where nothing is left out", () => {
    expect([...leftOutText("a.tmx", [])]).toEqual([]);
  });
});

test("leftOutPhrase says each reason", () => {
  const all = {
    duplicates: 1,
    belowConfidence: 2,
    empty: 3,
    controlCharacters: 4,
    tooLong: 5,
    otherLanguages: 6,
    otherTranslations: 7,
  };
  expect(leftOutPhrase(all)).toBe(
    "1 duplicate, 2 of low confidence, 3 without text, 4 with control characters, 5 too long, " +
      "6 in other languages, 7 with another translation of a source",
  );
});

test("leftOutTotals adds up what files have left out", () => {
  expect(leftOutTotals([{ tooLong: 1 }, {}, { tooLong: 2, empty: 1 }])).toEqual({ tooLong: 3, empty: 1 });
});
