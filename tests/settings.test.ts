import { describe, expect, test } from "@jest/globals";
import { InputFailure } from "../src/failure.js";
import { alignSettings } from "../src/settings.js";

describe("alignSettings", () => {
  test("has defaults", () => {
    expect(alignSettings({})).toEqual({
      sentences: "auto",
      sourceLanguage: undefined,
      targetLanguage: undefined,
      sourceColumn: undefined,
      targetColumn: undefined,
      words: false,
    });
    expect(alignSettings({ words: true }).words).toBe(true);
  });

  test.each([
    ["zh", "zh"],
    ["ZH", "zh"],
    ["zh-Hans", "zh-Hans"],
    ["zh-cn", "zh-Hans"],
    ["zh_SG", "zh-Hans"],
    ["zh-Hant", "zh-Hant"],
    ["zh-TW", "zh-Hant"],
    ["zh-hk", "zh-Hant"],
    ["zh-Hant-CN", "zh-Hant"],
    ["en", "en"],
    ["en-US", "en"],
    ["EN_gb", "en"],
  ])("takes %s as %s", (tag, language) => {
    expect(alignSettings({ sourceLang: tag }).sourceLanguage).toBe(language);
    expect(alignSettings({ targetLang: tag }).targetLanguage).toBe(language);
  });

  test.each(["", "fr", "english", "zh-", "zh-XX", "zhs"])("refuses %j as a language", (tag) => {
    expect(() => alignSettings({ targetLang: tag })).toThrow(InputFailure);
    expect(() => alignSettings({ targetLang: tag })).toThrow(
      /^--target-lang: unknown language; expected zh, /,
    );
  });

  test("takes one column for both texts, or one for each", () => {
    expect(alignSettings({ column: ["B"] })).toMatchObject({ sourceColumn: "B", targetColumn: "B" });
    expect(alignSettings({ column: ["B", "译文"] })).toMatchObject({
      sourceColumn: "B",
      targetColumn: "译文",
    });
  });

  test.each([[["A", "B", "C"]], [[""]], [["A", " "]]])("refuses %j as columns", (column) => {
    expect(() => alignSettings({ column })).toThrow(/^--column: .*; expected one for both texts, or /);
  });

  test("refuses an unknown mode", () => {
    expect(() => alignSettings({ sentences: "words" })).toThrow(
      new InputFailure("--sentences: unknown mode; expected auto or lines; got words"),
    );
  });
});
