import { beforeAll, describe, expect, test } from "@jest/globals";
import { chineseLeft } from "../../../src/diagnose/untranslated/chinese-left.js";
import { englishLeft } from "../../../src/diagnose/untranslated/english-left.js";
import type { LeftText } from "../../../src/diagnose/untranslated/left-text.js";
import { isToTranslate } from "../../../src/diagnose/untranslated/same-message.js";
import type { Lexicon } from "../../../src/lexicon/lexicon.js";
import { loadShipped } from "../../../src/shipped.js";

let lexicon: Lexicon;

beforeAll(async () => {
  ({ lexicon } = (await loadShipped()).data);
});

function passages(text: string, left: readonly LeftText[]): string[] {
  return left.map(({ start, end }) => text.slice(start, end));
}

describe("Chinese in English", () => {
  test.each([
    ["  座谈会召开一个月后。 ", "座谈会召开一个月后。"],
    ["你好", "你好"],
    ["The meeting 明确要求，限制2个创新 of this kind.", "明确要求，限制2个创新"],
  ])("is found in %s", (text, passage) => {
    expect(passages(text, chineseLeft(text))).toEqual([passage]);
  });

  test.each([
    "Artificial intelligence (人工智能技术) is new.",
    "The word “人工智能技术” is new.",
    "The system is called 统一操作系统 (unified operating system) here.",
    "The film 《我不是药神》 was a success.",
    "She is called 李白 here.",
    "简体中文",
    "中文（繁體）",
    "It rained all day.",
  ])("is left alone in %s", (text) => {
    expect(chineseLeft(text)).toEqual([]);
  });

  test("is all of a sentence, or a part of it", () => {
    expect(chineseLeft("座谈会召开。")[0]!.isWhole).toBe(true);
    expect(chineseLeft("The meeting 明确要求 this.")[0]!.isWhole).toBe(false);
  });
});

describe("English in Chinese", () => {
  test.each([
    ["It rained all day and I stayed at home.", "It rained all day and I stayed at home."],
    [
      "它 will connect to the parent partition when asked。",
      "will connect to the parent partition when asked",
    ],
  ])("is found in %s", (text, passage) => {
    expect(passages(text, englishLeft(text, lexicon))).toEqual([passage]);
  });

  test.each([
    "人工智能（the art of making machines think）是新的。",
    "他读了The Old Man and the Sea。",
    "The Old Man and the Sea",
    "请使用 Visual Studio Code 编辑器。",
    "GitHub Actions",
    "Executable commands or scripts（可执行的命令或脚本）",
    "Executable commands or scripts (可执行的命令或脚本)",
    "for (const a of b) { return the_value; }",
    "运行 `add a function to the list` 命令。",
    "``a is not b``",
    "今天下雨了。",
  ])("is left alone in %s", (text) => {
    expect(englishLeft(text, lexicon)).toEqual([]);
  });
});

describe("a message that is the same in both languages", () => {
  test.each(["Save changes", "Save the file {name}?", "cancel", "%s files", "No items found."])(
    "%s is to be translated",
    (message) => {
      expect(isToTranslate(message)).toBe(true);
    },
  );

  test.each([
    "GitHub",
    "OK",
    "HTTP API",
    "{count}",
    "https://example.org/a",
    "42 %",
    "com.example.id",
    "…",
    "utf8",
  ])("%s is not", (message) => {
    expect(isToTranslate(message)).toBe(false);
  });
});
