import { describe, expect, test } from "@jest/globals";
import { bracketed, endsClause, startsClause, withMarks } from "../../../src/diagnose/phrase/clause.js";

/** The text of a phrase as it is shown. */
function shown(text: string, phrase: string): string {
  const start = text.indexOf(phrase);
  const span = withMarks(text, { start, end: start + phrase.length });
  return text.slice(span.start, span.end);
}

describe("clauses", () => {
  test("start and end at marks and at the ends of the text", () => {
    const text = "他来了，但没有说话。";
    expect([0, 4, 1].map((at) => startsClause(text, at))).toEqual([true, true, false]);
    expect([3, 9, 2].map((at) => endsClause(text, at))).toEqual([true, true, false]);
  });

  test("do not end at the point of a number", () => {
    expect(endsClause("It rose 3.5 percent.", 9)).toBe(false);
    expect(endsClause("It rose.", 7)).toBe(true);
  });
});

describe("withMarks", () => {
  test("takes the comma of a whole clause, and none of a part", () => {
    expect(shown("据法新社报道，会议开始了。", "据法新社报道")).toBe("据法新社报道，");
    expect(shown("据法新社报道，会议开始了。", "法新社报道")).toBe("法新社报道");
    expect(shown("He left, it seems, for good.", "it seems")).toBe("it seems,");
  });

  test("takes the brackets around a phrase, and those whose one half is in it", () => {
    expect(shown("数量（产业园区）超过100家", "产业园区")).toBe("（产业园区）");
    expect(shown("台北11日电(记者赵博)出口", "台北11日电(记者赵博")).toBe("台北11日电(记者赵博)");
    expect(shown("他说“今天来不了”吗", "来不了")).toBe("来不了");
  });
});

test("bracketed finds what stands in brackets of either width", () => {
  const text = "甲（乙）丙(d)【戊】";
  expect(bracketed(text).map(({ start, end }) => text.slice(start, end))).toEqual(["乙", "d", "戊"]);
});
