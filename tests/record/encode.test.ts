import { describe, expect, test } from "@jest/globals";
import { encodeBitext } from "../../src/record/encode.js";
import { beads, text } from "../diagnose/pairs.js";

describe("encodeBitext", () => {
  const bitext = encodeBitext({
    source: text("zh.txt", "zh-Hans", [["雨。", "伞。"], ["家。"]]),
    target: text("en.txt", "en", [["Rain.", "Umbrella."]]),
    alignment: {
      sentences: beads([1, 1, 0.123456], [1, 1], [1, 0, 0.99999]),
      paragraphs: beads([1, 1], [1, 0]),
    },
    gaps: [],
    signature: "duiqi 0.1.0",
  });

  test("keeps the order of fields that the contract shows", () => {
    expect(Object.keys(bitext)).toEqual([
      "format",
      "version",
      "signature",
      "source",
      "target",
      "beads",
      "paragraphBeads",
      "gaps",
      "summary",
    ]);
    expect(Object.keys(bitext.source)).toEqual(["path", "language", "sha256", "paragraphs", "sentences"]);
    expect(Object.keys(bitext.source.sentences[0]!)).toEqual(["text", "paragraph", "line", "column"]);
  });

  test("lists indexes and rounds confidences to four decimals", () => {
    expect(bitext.beads).toEqual([
      { source: [0], target: [0], confidence: 0.1235 },
      { source: [1], target: [1], confidence: 0.9 },
      { source: [2], target: [], confidence: 1 },
    ]);
  });

  test("places sentences", () => {
    expect(bitext.source.sentences.map(({ line, column }) => [line, column])).toEqual([
      [1, 1],
      [1, 3],
      [3, 1],
    ]);
    expect(bitext.target.sentences[1]).toEqual({ text: "Umbrella.", paragraph: 0, line: 1, column: 7 });
  });

  test("keeps the words of the sentences that have them", () => {
    const source = text("zh.txt", "zh-Hans", [["下雨。"]]);
    const words = ["下雨", "。"];
    const { source: side, target } = encodeBitext({
      source: { ...source, sentences: source.sentences.map((sentence) => ({ ...sentence, words })) },
      target: text("en.txt", "en", [["Rain."]]),
      alignment: { sentences: beads([1, 1]), paragraphs: beads([1, 1]) },
      gaps: [],
      signature: "duiqi 0.1.0",
    });
    expect(side.sentences).toEqual([{ text: "下雨。", paragraph: 0, line: 1, column: 1, words }]);
    expect(Object.keys(target.sentences[0]!)).not.toContain("words");
  });

  test("counts", () => {
    expect(bitext.summary).toEqual({
      sourceSentences: 3,
      targetSentences: 2,
      beads: 3,
      omissions: 0,
      additions: 0,
    });
  });
});
