import { describe, expect, test } from "@jest/globals";
import { RULES } from "../../../src/diagnose/rules.js";
import { findingsIn, SAMPLE } from "../sample.js";

const ALL = RULES.map(({ id }) => id);

/** A text of which a line is another text's line. */
function withLine(text: string, line: number, from: string, fromLine = line): string {
  return text
    .split("\n")
    .with(line - 1, from.split("\n")[fromLine - 1]!)
    .join("\n");
}

describe("a paragraph that is a copy of its source", () => {
  const { chinese, english } = SAMPLE;

  test.each([7, 13, 21, 33])("is one finding, and no gap: line %d in Chinese", async (line) => {
    const target = withLine(english, line, chinese);
    const findings = await findingsIn([chinese, "zh-Hans"], [target, "en"], ALL);
    const near = findings.filter(({ place }) => place.line === line);
    expect(near).toMatchObject([
      {
        rule: "untranslated",
        severity: "error",
        side: "target",
        message: "still in Chinese",
        place: { column: 1 },
      },
    ]);
    expect(near[0]!.place.text).toBe(chinese.split("\n")[line - 1]);
    expect(near[0]!.counterpart!.passages.map(({ line }) => line)).toEqual([line]);
    expect(near[0]).not.toHaveProperty("supersedes");
  });

  test.each([9, 17, 35])("is one finding, and no gap: line %d in English", async (line) => {
    const target = withLine(chinese, line, english);
    const findings = await findingsIn([english, "en"], [target, "zh-Hans"], ALL);
    expect(findings.filter(({ place }) => place.line === line)).toMatchObject([
      { rule: "untranslated", severity: "error", side: "target", message: "still in English" },
    ]);
  });

  test("is a gap again if the rule is off", async () => {
    const target = withLine(english, 21, chinese);
    const gaps = ALL.filter((rule) => rule !== "untranslated");
    const findings = await findingsIn([chinese, "zh-Hans"], [target, "en"], gaps);
    expect(findings.some(({ place, rule }) => place.line === 21 && rule === "omitted-paragraph")).toBe(true);
  });

  test("nothing of the sample pair is untranslated", async () => {
    expect(await findingsIn([chinese, "zh-Hans"], [english, "en"], ["untranslated"])).toEqual([]);
    expect(await findingsIn([english, "en"], [chinese, "zh-Hans"], ["untranslated"])).toEqual([]);
  });
});

test("a part of a sentence is a warning at its place", async () => {
  const findings = await findingsIn(
    ["今天下了一整天的雨。我没有带伞，所以留在了家里。", "zh-Hans"],
    ["It rained all day. I had no umbrella, 所以留在了家里.", "en"],
    ALL,
  );
  expect(findings).toMatchObject([
    { rule: "untranslated", severity: "warning", place: { line: 1, column: 39, text: "所以留在了家里" } },
  ]);
});

test("messages that are the same in both files are found, but for names", async () => {
  const source = JSON.stringify({
    a: "Save the changes",
    b: "GitHub",
    c: "It rained all day.",
    d: "Cancel it",
  });
  const target = JSON.stringify({ a: "Save the changes", b: "GitHub", c: "下了一整天的雨。", d: "取消" });
  const findings = await findingsIn([source, "en"], [target, "zh-Hans"], ["untranslated"], {
    path: "a.json",
  });
  expect(findings).toMatchObject([{ place: { text: "Save the changes" }, message: "still in English" }]);
});
