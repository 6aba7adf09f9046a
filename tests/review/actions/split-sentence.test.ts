import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ActionRefused } from "../../../src/review/actions/correction.js";
import { splitSentence } from "../../../src/review/actions/split-sentence.js";
import type { RecordSentence } from "../../../src/review/review.js";

const SENTENCE: RecordSentence = { text: "It rains. I stay.", paragraph: 3, line: 7, column: 5 };

describe("splitSentence", () => {
  test("counts the place of the second on from the first, without the space between", () => {
    expect(splitSentence(SENTENCE, 9)).toEqual([
      { ...SENTENCE, text: "It rains." },
      { ...SENTENCE, text: "I stay.", column: 15, continues: true },
    ]);
    expect(splitSentence(SENTENCE, 10)).toEqual(splitSentence(SENTENCE, 9));
  });

  test("counts columns in code points", () => {
    const [, second] = splitSentence({ ...SENTENCE, text: "𠮷𠮷。好。" }, 5);
    expect(second).toMatchObject({ text: "好。", column: 8 });
  });

  test("leaves all that the input has with the first", () => {
    const edited = { ...SENTENCE, original: "It rains, I stay." };
    const [first, second] = splitSentence(edited, 9);
    expect([first.original, second.original]).toEqual(["It rains, I stay.", ""]);
  });

  test("goes on with the rest of a sentence as such", () => {
    const rest: RecordSentence = { ...SENTENCE, continues: true };
    expect(splitSentence(rest, 9).map(({ continues }) => continues)).toEqual([true, true]);
  });

  test("divides words, and cuts the one that the cut goes through", () => {
    const words = ["下", "大雨", "了", "。"];
    const chinese = { ...SENTENCE, text: "下 大雨了。", words };
    const parts = splitSentence(chinese, 3);
    expect(parts.map((part) => part.words)).toEqual([
      ["下", "大"],
      ["雨", "了", "。"],
    ]);
    expect(parts.map(({ text }) => text)).toEqual(["下 大", "雨了。"]);
  });

  test("divides the time by the lengths of the texts", () => {
    const cue = { ...SENTENCE, text: "aaa bbbbbb", time: { from: 1000, to: 2000 } };
    expect(splitSentence(cue, 3).map(({ time }) => time)).toEqual([
      { from: 1000, to: 1300 },
      { from: 1300, to: 2000 },
    ]);
  });

  test.each([
    ["before the first character", "雨。", 0],
    ["after the last", "雨。", 2],
    ["far beyond it", "雨。", 20],
    ["before white space at the end", "雨。 ", 2],
    ["inside a character", "好𠮷。", 2],
  ])("refuses to cut %s", (_, text, offset) => {
    expect(() => splitSentence({ ...SENTENCE, text }, offset)).toThrow(ActionRefused);
  });

  test("loses nothing but white space at the cut, and has the words of its texts", () => {
    const word = fc.string({ unit: "grapheme", minLength: 1 }).map((text) => text.replace(/\s/g, "_"));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.constantFrom("", " "),
        fc.nat(),
        (words, space, cut) => {
          const text = words.join(space);
          const parts = tried({ ...SENTENCE, text, words }, cut % (text.length + 1));
          if (parts === undefined) return;
          expect(squeezed(parts.map((part) => part.text).join(""))).toBe(squeezed(text));
          for (const part of parts) {
            expect(part.words!.join("")).toBe(squeezed(part.text));
            expect(part.words).not.toContain("");
            expect(part.text).not.toMatch(/\p{Cs}/u);
          }
        },
      ),
    );
  });
});

function tried(sentence: RecordSentence, offset: number): RecordSentence[] | undefined {
  try {
    return splitSentence(sentence, offset);
  } catch (error) {
    if (error instanceof ActionRefused) return undefined;
    throw error;
  }
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}
