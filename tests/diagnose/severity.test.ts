import { expect, test } from "@jest/globals";
import { severityOf } from "../../src/diagnose/severity.js";

test.each([
  ["paragraph", "来源", "zh-Hans", 0.9, "error"],
  ["paragraph", "* * *", "en", 0.9, "warning"],
  ["sentence", "我没有带伞。", "zh-Hans", 0.9, "error"],
  ["sentence", "我没有带伞。", "zh-Hans", 0.49, "warning"],
  ["sentence", "“是啊！”", "zh-Hant", 0.9, "warning"],
  ["sentence", "WHO表示2", "zh-Hant", 0.9, "error"],
  ["sentence", "Indeed!", "en", 0.9, "warning"],
  ["sentence", "Don't.", "en", 0.9, "warning"],
  ["sentence", "He left.", "en", 0.9, "error"],
  ["sentence", "……", "en", 0.9, "warning"],
] as const)("%s %j in %s at %d: %s", (level, text, language, confidence, severity) => {
  expect(severityOf(level, text, language, confidence)).toBe(severity);
});
