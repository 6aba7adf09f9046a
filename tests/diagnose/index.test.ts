import { describe, expect, test } from "@jest/globals";
import { findGaps } from "../../src/diagnose/index.js";
import { beads, text } from "./pairs.js";

describe("findGaps", () => {
  const source = text("zh.txt", "zh-Hans", [
    ["来源：澎湃新闻"],
    ["今天下了一整天的雨。", "我没有带伞。", "所以我留在了家里。"],
    ["明天也许会是晴天。"],
  ]);
  const target = text("en.txt", "en", [
    ["Rain All Day"],
    ["It rained all day.", "So I stayed at home."],
    ["Tomorrow it may be sunny.", "Who can tell what comes after?"],
  ]);
  const sentences = beads([1, 0, 0.99], [0, 1, 0.8], [1, 1], [1, 0, 0.7], [1, 1], [1, 1], [0, 1, 0.6]);
  const paragraphs = beads([1, 0, 0.97], [0, 1, 0.95], [1, 1], [1, 1]);
  const gaps = findGaps(source, target, { sentences, paragraphs });

  test("are met in the order of the alignment, each at its level", () => {
    expect(gaps.map(({ kind, level, sentences, paragraph }) => [kind, level, sentences, paragraph])).toEqual([
      ["omission", "paragraph", [0], 0],
      ["addition", "paragraph", [0], 0],
      ["omission", "sentence", [2], 1],
      ["addition", "sentence", [4], 2],
    ]);
  });

  test("have a place, their text and a confidence", () => {
    expect(gaps[2]).toMatchObject({ line: 3, column: 11, text: "我没有带伞。", confidence: 0.7 });
    expect(gaps[0]).toMatchObject({ line: 1, column: 1, confidence: 0.97 });
  });

  test("name their neighbours, and where the counterpart belongs", () => {
    expect(gaps.map(({ message }) => message)).toEqual([
      "not translated, at the start, before «今天下了一整天的雨。»; its translation belongs at the start",
      "not in the source, at the start, before «It rained all day.»; its source would stand at the start",
      "not translated, after «今天下了一整天的雨。», before «所以我留在了家里。»; its translation belongs after «It rained all day.» (line 3)",
      "not in the source, at the end, after «Tomorrow it may be sunny.»; its source would stand after «明天也许会是晴天。» (line 5)",
    ]);
  });

  test("of a pair with nothing in common say so", () => {
    const nothing = { sentences: beads([5, 0], [0, 5]), paragraphs: beads([3, 0], [0, 3]) };
    const found = findGaps(source, target, nothing);
    expect(found.map(({ paragraph, side }) => [side, paragraph])).toEqual(
      ["source", "target"].flatMap((side) => [0, 1, 2].map((paragraph) => [side, paragraph])),
    );
    expect(found[0]!.message).toBe("not translated, with nothing before or after it that corresponds");
  });

  test("take in sentences of one block that only the other side's gaps part", () => {
    const parted = {
      sentences: beads([1, 1], [1, 0, 0.9], [0, 1], [1, 0, 0.6], [1, 1], [1, 1], [0, 1]),
      paragraphs: [],
    };
    const found = findGaps(source, target, parted).filter(({ kind }) => kind === "omission");
    expect(found).toMatchObject([{ sentences: [1, 2], level: "sentence", confidence: 0.6 }]);
    expect(found[0]!.text).toBe("今天下了一整天的雨。我没有带伞。");
  });

  test("of a paragraph that the paragraph level saw otherwise have the least of its sentences' confidences", () => {
    const unseen = { sentences: beads([1, 1], [1, 0, 0.9], [2, 0, 0.75], [1, 4]), paragraphs: beads([3, 3]) };
    expect(findGaps(source, target, unseen)).toMatchObject([
      { level: "paragraph", sentences: [1, 2, 3], confidence: 0.75 },
    ]);
  });

  test("of lines are sentences, each its own gap", () => {
    const lines = text("zh.txt", "zh-Hans", [["今天下了雨。"], ["我没有带伞。"], ["我留在家里。"]], "line");
    const pair = { sentences: beads([1, 5], [1, 0], [1, 0]), paragraphs: beads([1, 3], [1, 0], [1, 0]) };
    expect(findGaps(lines, target, pair).map(({ level, sentences }) => [level, sentences])).toEqual([
      ["sentence", [1]],
      ["sentence", [2]],
    ]);
  });
});
