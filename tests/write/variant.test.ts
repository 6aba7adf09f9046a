import { describe, expect, test } from "@jest/globals";
import { InputFailure } from "../../src/failure.js";
import { languageTags, USUAL_TAGS } from "../../src/write/language-tag.js";
import { languageOfVariant, variantMismatch, variantTag } from "../../src/write/variant.js";
import { small } from "../record/small.js";

describe("variantTag", () => {
  test.each([
    ["zh-CN", "zh-CN", "zh-Hans"],
    ["ZH_tw", "zh-TW", "zh-Hant"],
    ["zh-hk", "zh-HK", "zh-Hant"],
    ["zh-SG", "zh-SG", "zh-Hans"],
    ["en-us", "en-US", "en"],
    ["EN-GB", "en-GB", "en"],
    ["en-SG", "en-SG", "en"],
  ])("takes %s as %s, of %s", (text, tag, language) => {
    expect(variantTag(text, "--source-variant")).toBe(tag);
    expect(languageOfVariant(tag)).toBe(language);
  });

  test.each(["", "zh", "zh-Hant", "zh-Hant-TW", "zh-US", "en-QQ", "fr-FR", "zh-CN-x", "toString"])(
    "refuses %j",
    (tag) => {
      expect(() => variantTag(tag, "--target-variant")).toThrow(
        /^--target-variant: unknown variant; expected zh-CN, zh-SG, .*; got /,
      );
    },
  );
});

describe("variantMismatch", () => {
  const where = { path: "zh.txt", option: "--source-variant" };

  test("is none where the text is as its variant is written", () => {
    expect(variantMismatch("zh-Hant", "zh-HK", where)).toBeUndefined();
    expect(variantMismatch("en", "en-GB", where)).toBeUndefined();
  });

  test("says of the other script that the text stays as it is", () => {
    expect(variantMismatch("zh-Hans", "zh-TW", where)).toBe(
      "seems to be simplified Chinese, but --source-variant is zh-TW; its text stays as it is",
    );
    expect(variantMismatch("zh-Hant", "zh-CN", where)).toMatch(/^seems to be traditional Chinese/);
  });

  test.each([
    ["zh-Hans", "en-GB", "Chinese"],
    ["en", "zh-CN", "English"],
  ] as const)("refuses of %s another language, as %s", (language, variant, name) => {
    expect(() => variantMismatch(language, variant, where)).toThrow(
      new InputFailure(
        `--source-variant: a variant of another language; expected one of ${name}, in which zh.txt is; got ${variant}`,
      ),
    );
  });
});

describe("languageTags", () => {
  test("are the usual ones, or the variants", () => {
    expect(languageTags(small, {})).toEqual({ source: "zh-CN", target: "en" });
    expect(languageTags(small, { sourceVariant: "zh_sg" })).toEqual({ source: "zh-SG", target: "en" });
    expect(languageTags(small, { targetVariant: "en-GB" }, { ...USUAL_TAGS, "zh-Hans": "x" })).toEqual({
      source: "x",
      target: "en-GB",
    });
  });

  test("are none if a variant is of another language", () => {
    expect(() => languageTags(small, { targetVariant: "zh-TW" })).toThrow(InputFailure);
  });
});
