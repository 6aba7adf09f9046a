import { describe, expect, test } from "@jest/globals";
import { FEATURE, FEATURES, type FeatureName } from "../../src/score/features.js";
import { differingMarks } from "../../src/score/marks.js";
import { surfacesOf } from "../../src/score/surface.js";

/** The names of the marks in which a bead's sides differ. */
function differing(chinese: readonly string[], english: readonly string[]): FeatureName[] {
  const out = new Float64Array(FEATURES.length);
  differingMarks(surfacesOf(chinese), 0, chinese.length, surfacesOf(english), 0, english.length, out);
  return FEATURES.filter((name) => out[FEATURE[name]] === 1);
}

describe("differingMarks", () => {
  test.each<[string[], string[], FeatureName[]]>([
    [["下雨了。"], ["It rained."], []],
    [["他说：“走吗？”"], ["He said: “Shall we go?”"], []],
    [["走吗？"], ["Let us go."], ["question", "questionEnd"]],
    [["走！"], ["Let us go (now)."], ["exclamation", "bracket"]],
    [["“走。”"], ["He went."], ["quotations", "openingQuote", "closingQuote"]],
    [["他说：“走。", "快。”"], ["He said: “Go. Now.”"], []],
    [["他说：“走。"], ["He said: “Go.”"], ["closingQuote", "speechGoesOn"]],
    [["他说："], ["He said."], ["colon"]],
    [["他走……了。"], ["He went."], ["ellipsis"]],
    [["他走……了。"], ["He ... went."], []],
    [["“走吗？”他说。"], ["He said: “Shall we go?”"], ["openingQuote", "closingQuote", "questionEnd"]],
    [["“走吧，”他说，“走。”"], ["“Let us go,” he said."], ["quotations", "closingQuote"]],
  ])("of %j and %j are %j", (chinese, english, expected) => {
    expect(differing(chinese, english).sort()).toEqual([...expected].sort());
  });

  test("counts how many more quotations one side opens, up to two", () => {
    const out = new Float64Array(FEATURES.length);
    const count = (chinese: string, english: string) => {
      differingMarks(surfacesOf([chinese]), 0, 1, surfacesOf([english]), 0, 1, out);
      return out[FEATURE.quotations];
    };
    expect(count("他走了。", "“A,” he said, “b.”")).toBe(2);
    expect(count("他走了。", "“A,” he said, “b,” and “c.”")).toBe(2);
    expect(count("“甲”，“乙”。", "“A,” he said, “b,” and “c.”")).toBe(1);
  });
});
