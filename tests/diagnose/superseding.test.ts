import { describe, expect, test } from "@jest/globals";
import type { Observation } from "../../src/diagnose/diagnosed.js";
import type { RuleId } from "../../src/diagnose/finding.js";
import { withoutSuperseded } from "../../src/diagnose/superseding.js";

function observation(rule: RuleId, line: number, column: number, endColumn: number): Observation {
  return {
    rule,
    severity: "error",
    side: "target",
    place: { line, column, endLine: line, endColumn, text: "x".repeat(endColumn - column) },
    context: { text: "", start: 0, end: 0 },
    message: "",
    confidence: 1,
  };
}

describe("withoutSuperseded", () => {
  const place = { line: 2, column: 5, endLine: 3, endColumn: 4 };
  const superseding = {
    ...observation("untranslated", 2, 5, 9),
    supersedes: [{ side: "target" as const, stretch: place }],
  };

  test.each([
    ["within the stretch", observation("added-sentence", 2, 5, 30)],
    ["on its last line", observation("added-sentence", 3, 1, 4)],
  ])("drops what other rules find %s", (_, other) => {
    expect(withoutSuperseded([other, superseding])).toEqual([superseding]);
  });

  test.each([
    ["begins before it", observation("added-sentence", 2, 4, 9)],
    ["ends after it", observation("added-sentence", 3, 1, 5)],
    ["is on the other side", { ...observation("omitted-sentence", 2, 5, 9), side: "source" as const }],
    ["is of the same rule", observation("untranslated", 2, 6, 8)],
  ])("keeps what %s", (_, other) => {
    expect(withoutSuperseded([other, superseding])).toEqual([other, superseding]);
  });
});
