import { describe, expect, test } from "@jest/globals";
import type { BitextSide, RecordSentence } from "../../src/record/bitext.js";
import { withReview } from "../../src/update/carried.js";

function side(...sentences: Partial<RecordSentence>[]): BitextSide {
  return {
    path: "zh.txt",
    language: "zh-Hans",
    sha256: "0".repeat(64),
    paragraphs: [{ kind: "paragraph", line: 1 }],
    sentences: sentences.map((sentence, k) => ({
      text: "",
      paragraph: 0,
      line: 1,
      column: 1 + 10 * k,
      ...sentence,
    })),
  };
}

const FIRST = { text: "船没有来。" };
const SPLIT = [
  { text: "我们等了，", column: 20 },
  { text: "三个小时。", column: 25, continues: true },
] as const;

describe("withReview", () => {
  test("gives back a text of which nothing was split or edited", () => {
    const after = side({ text: "下雨了。" });
    expect(withReview(side(FIRST), after)).toBe(after);
  });

  test("splits a sentence as it was, where it is now", () => {
    const after = side({ text: "下雨了。" }, FIRST, { text: "我们等了， 三个小时。", line: 4, column: 7 });
    expect(withReview(side(FIRST, ...SPLIT), after).sentences).toEqual([
      ...after.sentences.slice(0, 2),
      { text: "我们等了，", paragraph: 0, line: 4, column: 7 },
      { text: "三个小时。", paragraph: 0, line: 4, column: 12, continues: true },
    ]);
  });

  test("keeps an edit, and ends it when the input has its text", () => {
    const before = side(FIRST, { text: "我们等了三小时。", original: "我门等了三小时。" });
    const still = side({ text: "我门等了三小时。", column: 5 });
    expect(withReview(before, still).sentences).toEqual([
      { text: "我们等了三小时。", paragraph: 0, line: 1, column: 5, original: "我门等了三小时。" },
    ]);
    const done = side({ text: "我们等了三小时。", column: 5 });
    expect(withReview(before, done).sentences).toEqual(done.sentences);
  });

  test("ends the edit of a sentence that was split, which it stays", () => {
    const before = side(
      { text: "我们等了，", original: "我门等了，三个小时。" },
      { ...SPLIT[1], column: 6, original: "" },
    );
    const still = side({ text: "我门等了，三个小时。" });
    expect(withReview(before, still).sentences).toEqual(before.sentences);
    const done = side({ text: "我们等了，三个小时。" });
    expect(withReview(before, done).sentences).toEqual([
      { text: "我们等了，", paragraph: 0, line: 1, column: 1 },
      { text: "三个小时。", paragraph: 0, line: 1, column: 6, continues: true },
    ]);
  });

  test("leaves a sentence alone that has another text", () => {
    const after = side({ text: "我们等了，四个小时。" });
    expect(withReview(side(...SPLIT), after).sentences).toEqual(after.sentences);
  });

  test("tells repeated sentences apart by their order", () => {
    const said = { text: "好的。" };
    const before = side(FIRST, said, { text: "下雨了。" }, { text: "好吧。", original: "好的。" });
    const after = side(FIRST, said, { text: "下大雨了。" }, { text: "下雨了。" }, said);
    expect(withReview(before, after).sentences.map(({ text }) => text)).toEqual([
      "船没有来。",
      "好的。",
      "下大雨了。",
      "下雨了。",
      "好吧。",
    ]);
  });

  test("shows the parts of a subtitle within its time", () => {
    const before = side(
      { ...SPLIT[0], time: { from: 1000, to: 2000 } },
      { ...SPLIT[1], time: { from: 2000, to: 4000 } },
    );
    const after = side({ text: "我们等了，三个小时。", time: { from: 10_000, to: 11_500 } });
    expect(withReview(before, after).sentences.map(({ time }) => time)).toEqual([
      { from: 10_000, to: 10_500 },
      { from: 10_500, to: 11_500 },
    ]);
    const same = side({ text: "我们等了，三个小时。", time: { from: 1000, to: 4000 } });
    expect(withReview(before, same).sentences.map(({ time }) => time)).toEqual([
      { from: 1000, to: 2000 },
      { from: 2000, to: 4000 },
    ]);
  });

  test("keeps the words of the parts if words are asked for", () => {
    const before = side({ ...SPLIT[0], words: ["我们", "等", "了", "，"] }, SPLIT[1]);
    const text = "我们等了，三个小时。";
    const words = (after: BitextSide) =>
      withReview(before, after).sentences.map((sentence) => sentence.words);
    expect(words(side({ text, words: [text] }))).toEqual([["我们", "等", "了", "，"], undefined]);
    expect(words(side({ text }))).toEqual([undefined, undefined]);
  });
});
