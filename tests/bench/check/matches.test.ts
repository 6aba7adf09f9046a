import { describe, expect, test } from "@jest/globals";
import type { Deletion } from "../../../bench/check/deletions.js";
import { areSame, gapCounts } from "../../../bench/check/matches.js";
import type { Finding } from "../../../src/record/check.js";

const at = (line: number, column: number, endColumn: number) => ({ line, column, endLine: line, endColumn });

describe("areSame", () => {
  test("takes stretches that share half of the longer one", () => {
    expect(areSame(at(1, 1, 11), at(1, 6, 11))).toBe(true);
    expect(areSame(at(1, 1, 11), at(1, 7, 11))).toBe(false);
    expect(areSame(at(1, 1, 11), at(2, 1, 11))).toBe(false);
  });
});

describe("gapCounts", () => {
  test("counts what one rule finds", () => {
    const deletions: Deletion[] = [
      { rule: "omitted-sentence", side: "source", place: at(1, 1, 11) },
      { rule: "omitted-sentence", side: "source", place: at(3, 1, 11) },
      { rule: "omitted-paragraph", side: "source", place: at(5, 1, 11) },
    ];
    const finding = (rule: Finding["rule"], line: number) => ({
      rule,
      place: { ...at(line, 1, 11), text: "" },
    });
    const findings = [finding("omitted-sentence", 1), finding("omitted-paragraph", 3)] as Finding[];
    expect(gapCounts("omitted-sentence", findings, deletions)).toEqual({ right: 1, proposed: 1, gold: 2 });
    expect(gapCounts("omitted-paragraph", findings, deletions)).toEqual({ right: 0, proposed: 1, gold: 1 });
  });
});
