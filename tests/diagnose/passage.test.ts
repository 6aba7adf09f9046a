import { describe, expect, test } from "@jest/globals";
import { inBlock, inSentence, passageOf, sentencesPassage } from "../../src/diagnose/passage.js";
import { readText } from "../../src/read/text.js";
import { text } from "./pairs.js";

describe("passages", () => {
  test("end after their last character, which may be of two units", () => {
    const [block] = readText("\n一𠮷三");
    expect(passageOf(block!, 1, 3)).toEqual({ line: 2, column: 2, endLine: 2, endColumn: 3, text: "𠮷" });
    expect(passageOf(block!, 0, 4)).toMatchObject({ column: 1, endColumn: 4 });
  });

  test("of wrapped paragraphs go over lines", () => {
    const wrapped =
      "This paragraph is wrapped by hand and goes on\nfor as long as its writer wished it to, until\nit ends.";
    const [block] = readText(wrapped);
    expect(passageOf(block!, 0, block!.text.length)).toMatchObject({
      line: 1,
      column: 1,
      endLine: 3,
      endColumn: 9,
    });
  });

  const english = text("en.txt", "en", [["It rained.", "I had no umbrella."], ["So I stayed."]]);

  test("of sentences go to the end of their block", () => {
    expect(sentencesPassage(english, { start: 0, end: 3 })).toEqual({
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 30,
      text: "It rained. I had no umbrella.",
    });
  });

  test("stand in the context of their sentence or block", () => {
    expect(inSentence(english, 1, 2, 5)).toEqual({
      place: { line: 1, column: 14, endLine: 1, endColumn: 17, text: "had" },
      context: { text: "I had no umbrella.", start: 2, end: 5 },
    });
    expect(inBlock(english.document.blocks[1]!, 3, 4).context).toEqual({
      text: "So I stayed.",
      start: 3,
      end: 4,
    });
  });
});
