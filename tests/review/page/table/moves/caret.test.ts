import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { splitSentence } from "../../../../../src/review/actions/split-sentence.js";
import { type CaretStep, caretStep, firstCaret } from "../../../../../src/review/page/table/moves/caret.js";

const CHINESE = "他来了，我走了；𠮷野家关门。";
const ENGLISH = "He came, I left (so I did), and it closed.";

describe("the caret", () => {
  test("is set at the end of the clause nearest to the middle", () => {
    expect(CHINESE.slice(firstCaret(CHINESE, "zh-Hans"))).toBe("𠮷野家关门。");
    expect(ENGLISH.slice(firstCaret(ENGLISH, "en"))).toBe("and it closed.");
  });

  test("is set at a word where there is one clause", () => {
    expect("Nobody came home".slice(firstCaret("Nobody came home", "en"))).toBe("came home");
  });

  test("is not set where nothing can be cut", () => {
    expect(firstCaret("好", "zh-Hans")).toBe(0);
    expect(firstCaret("", "en")).toBe(0);
  });

  test("goes by characters as they are read, not by halves of them", () => {
    const text = "a𠮷e\u0301b";
    expect([0, 1, 3, 5].map((offset) => caretStep(text, "en", offset, 1, "character"))).toEqual([1, 3, 5, 5]);
    expect(caretStep(text, "en", 5, -1, "character")).toBe(3);
  });

  test("goes by words and by clauses", () => {
    expect(ENGLISH.slice(caretStep(ENGLISH, "en", 3, 1, "word"))).toMatch(/^I left/);
    expect(ENGLISH.slice(caretStep(ENGLISH, "en", 3, 1, "clause"))).toMatch(/^I left/);
    expect(CHINESE.slice(caretStep(CHINESE, "zh-Hans", 4, 1, "clause"))).toMatch(/^𠮷/);
  });

  test("is gone when it goes back from the first place, and stays at the last", () => {
    expect(caretStep("ab", "en", 1, -1, "character")).toBe(0);
    expect(caretStep("ab", "en", 1, 1, "character")).toBe(1);
  });

  test("is never where a sentence cannot be split", () => {
    const by = fc.constantFrom<CaretStep>("character", "word", "clause");
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(
        text,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        by,
        (text, share, isOn, by) => {
          const from = Math.round(share * text.length);
          const offset = caretStep(text, "zh-Hans", from, isOn ? 1 : -1, by);
          if (offset === 0 || offset === from) return;
          const [first, second] = splitSentence({ text, paragraph: 0, line: 1, column: 1 }, offset);
          expect(first.text).not.toBe("");
          expect(second.text).not.toBe("");
        },
      ),
    );
  });
});
