import { describe, expect, test } from "@jest/globals";
import { inputTexts } from "../../src/compare/input-texts.js";
import type { RecordSentence } from "../../src/record/bitext.js";

const sentence = (text: string, more: Partial<RecordSentence> = {}): RecordSentence => {
  return { text, paragraph: 0, line: 1, column: 1, ...more };
};

describe("inputTexts", () => {
  test("are sentences without their white space", () => {
    expect(inputTexts([sentence("It  rained\tall\u3000day."), sentence("雨。")])).toEqual([
      "Itrainedallday.",
      "雨。",
    ]);
  });

  test("are what was there before an edit", () => {
    expect(inputTexts([sentence("It rained.", { original: "It rainde." }), sentence("So.")])).toEqual([
      "Itrainde.",
      "So.",
    ]);
  });

  test("are split where a sentence was, if it was split and then edited", () => {
    const parts = [
      sentence("It rained,", { original: "It rainde," }),
      sentence("and we", { continues: true }),
      sentence("stayed.", { continues: true, original: "staid." }),
    ];
    expect(inputTexts(parts)).toEqual(["Itrainde,", "andwe", "staid."]);
  });

  test.each([
    ["after the edit", "It rained, we stayed.", "It rainde, we stayed.", 10, ["Itrainde,", "westayed."]],
    ["before the edit", "It rained, we stayed.", "It rained, we staid.", 10, ["Itrained,", "westaid."]],
    [
      "after a word more",
      "It rained hard, we stayed.",
      "It rained, we stayed.",
      15,
      ["Itrained,", "westayed."],
    ],
    ["within the edit", "aaaa,bbbb", "cccccccc", 5, ["cccc", "cccc"]],
    ["within what was all new", "aaaabbbb", "aabb", 4, ["aa", "bb"]],
  ])("are split %s, if a sentence was edited and then split", (_, text, original, cut, expected) => {
    const parts = [
      sentence(text.slice(0, cut), { original }),
      sentence(text.slice(cut), { original: "", continues: true }),
    ];
    expect(inputTexts(parts)).toEqual(expected);
  });

  test("give each text of the input to one sentence", () => {
    const parts = [
      sentence("x", { original: "one two three" }),
      sentence("y", { original: "", continues: true }),
      sentence("two", { original: "", continues: true }),
      sentence("four"),
      sentence("alone", { original: "", continues: true }),
    ];
    const texts = inputTexts(parts);
    expect(texts).toHaveLength(5);
    expect(texts.slice(0, 3).join("")).toBe("onetwothree");
    expect(texts.slice(3)).toEqual(["four", ""]);
  });
});
