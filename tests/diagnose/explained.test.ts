import { describe, expect, test } from "@jest/globals";
import type { Observation, SentencesOfSides } from "../../src/diagnose/diagnosed.js";
import { withoutExplained } from "../../src/diagnose/explained.js";
import type { RuleId } from "../../src/diagnose/finding.js";
import { sentencesPassage } from "../../src/diagnose/passage.js";
import { text } from "./pairs.js";

const pair = {
  source: text("zh.txt", "zh-Hans", [["一句。", "二句。"], ["三句。"]]),
  target: text("en.txt", "en", [["One.", "Two."], ["Three."]]),
};

/** What a rule says of consecutive sentences of the source. */
function observation(
  rule: RuleId,
  [start, end]: readonly [number, number],
  explains?: SentencesOfSides,
): Observation {
  const place = sentencesPassage(pair.source, { start, end });
  const context = { text: place.text, start: 0, end: place.text.length };
  const about = { rule, severity: "error", side: "source", place, context } as const;
  return { ...about, message: "", confidence: 1, ...(explains && { explains }) };
}

function rulesLeft(...observations: readonly Observation[]): RuleId[] {
  return withoutExplained(observations, pair).map(({ rule }) => rule);
}

describe("what another rule explains", () => {
  const moved = observation("moved", [0, 1], { source: [{ start: 0, end: 1 }] });

  test("is dropped, and the explanation is not told", () => {
    const left = withoutExplained([observation("omitted-sentence", [0, 1]), moved], pair);
    expect(left.map(({ rule }) => rule)).toEqual(["moved"]);
    expect(left[0]).not.toHaveProperty("explains");
  });

  test("is no finding that reaches farther, or is elsewhere", () => {
    const whole = observation("omitted-paragraph", [0, 2]);
    const next = observation("number-mismatch", [1, 2]);
    expect(rulesLeft(moved, whole, next)).toEqual(["moved", "omitted-paragraph", "number-mismatch"]);
  });

  test("is no finding of the same rule", () => {
    expect(rulesLeft(moved, observation("moved", [0, 1]))).toEqual(["moved", "moved"]);
  });

  test("may be of the other side alone", () => {
    const target = observation("moved", [0, 1], { target: [{ start: 0, end: 1 }] });
    expect(rulesLeft(target, observation("omitted-sentence", [0, 1]))).toEqual(["moved", "omitted-sentence"]);
  });

  test("may reach over paragraphs", () => {
    const all = observation("untranslated", [0, 1], { source: [{ start: 0, end: 3 }] });
    expect(rulesLeft(all, observation("omitted-paragraph", [0, 2]), observation("moved", [2, 3]))).toEqual([
      "untranslated",
    ]);
  });

  test("explains nothing itself", () => {
    const first = observation("untranslated", [0, 1], { source: [{ start: 0, end: 1 }] });
    const second = observation("moved", [0, 1], { source: [{ start: 0, end: 2 }] });
    expect(rulesLeft(first, second, observation("number-mismatch", [1, 2]))).toEqual([
      "untranslated",
      "number-mismatch",
    ]);
  });
});
