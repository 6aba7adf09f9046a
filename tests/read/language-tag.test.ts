import { expect, test } from "@jest/globals";
import { languageOfTag } from "../../src/read/language-tag.js";

test.each([
  ["zh", "zh"],
  ["chi", "zh"],
  ["zh-CN", "zh-Hans"],
  ["ZH_tw", "zh-Hant"],
  ["zh-Hant-CN", "zh-Hant"],
  ["zh-CHS", "zh-Hans"],
  [" en-GB ", "en"],
  ["eng", "en"],
  ["zh-XX", undefined],
  ["english", undefined],
  ["fr", undefined],
  ["constructor", undefined],
  ["zh-constructor", undefined],
  ["", undefined],
])("languageOfTag(%j) is %s", (tag, language) => {
  expect(languageOfTag(tag)).toBe(language);
});
