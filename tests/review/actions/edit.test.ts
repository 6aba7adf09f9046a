import { describe, expect, test } from "@jest/globals";
import type { Edit } from "../../../src/review/actions/action.js";
import { correctionOf } from "../../../src/review/actions/index.js";
import type { RecordSentence, Review } from "../../../src/review/review.js";
import { reviewWith } from "../reviews.js";
import { corrected, expectRefused } from "./corrections.js";

describe("edit", () => {
  const review = reviewWith([1, 1, "confirmed"], [1, 1]);

  test("gives a sentence another text, and keeps the input's", () => {
    const after = corrected(review, edit("T 1"));
    expect(after.target).toEqual([review.target[0], { ...review.target[1], text: "T 1", original: "T1" }]);
    expect([after.source, after.rows]).toEqual([review.source, review.rows]);
  });

  test("keeps the input's text through edits, and has none when it is that again", () => {
    const twice = corrected(corrected(review, edit("T 1")), edit("T one"));
    expect(twice.target[1]).toMatchObject({ text: "T one", original: "T1" });
    expect(corrected(twice, edit("T1"))).toEqual(review);
  });

  test("knows no text of the input for the rest of an edited sentence, whatever it becomes", () => {
    const rest = withTarget({ text: "rest", original: "", continues: true });
    expect(corrected(rest, edit("end")).target[1]).toMatchObject({
      text: "end",
      original: "",
      continues: true,
    });
  });

  test("has fields in the order in which records are saved", () => {
    const rest = withTarget({ text: "rest", time: { from: 1, to: 2 }, continues: true });
    expect(Object.keys(corrected(rest, edit("end")).target[1]!).slice(4)).toEqual([
      "time",
      "original",
      "continues",
    ]);
  });

  test("drops words, which are those of the text before", () => {
    const chinese = withTarget({ text: "下雨。", words: ["下雨", "。"] });
    expect(corrected(chinese, edit("下雪。")).target[1]).not.toHaveProperty("words");
  });

  test("has nothing searched anew", () => {
    expect(correctionOf(review, edit("T 1")).made).toBeUndefined();
  });

  test("leaves a line of text that any file can hold", () => {
    expect(corrected(review, edit(" a\r\n\tb\u2028c\u0000\ud800d ")).target[1]!.text).toBe("a b c d");
    expect(corrected(review, edit("𠮷 👩‍🚀")).target[1]!.text).toBe("𠮷 👩‍🚀");
  });

  test("is refused without text, without another, or without sentence", () => {
    expectRefused(review, edit(" \n "), "a sentence has text");
    expectRefused(review, edit(" T1 "), "that is its text");
    expectRefused(review, { ...edit("T 1"), sentence: 2 }, "there is no such sentence");
  });

  function withTarget(fields: Partial<RecordSentence>): Review {
    return { ...review, target: [review.target[0]!, { ...review.target[1]!, ...fields }] };
  }
});

function edit(text: string): Edit {
  return { do: "edit", side: "target", sentence: 1, text };
}
