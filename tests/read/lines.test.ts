import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readLines, runsOf } from "../../src/read/lines.js";
import { misplaced, visible } from "./faithful.js";

describe("readLines", () => {
  test("makes a block of each line that is not blank", () => {
    expect(
      readLines("one\n\n  two \r\n　　\r三\rfour").map(({ kind, text, line }) => [kind, text, line]),
    ).toEqual([
      ["line", "one", 1],
      ["line", "two", 3],
      ["line", "三", 5],
      ["line", "four", 6],
    ]);
  });

  test("parts lines only where wc and editors do", () => {
    expect(readLines("one\u2028two\ftwo\u2029three\vfour\n").map(({ text }) => text)).toEqual([
      "one\u2028two\ftwo\u2029three\vfour",
    ]);
  });

  test("has as many blocks as the input has lines that are not blank, each where it stood", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "中", "😀", " ", "　", "\n", "\r", "\r\n", "\u2028", "\f"),
    });
    fc.assert(
      fc.property(text, (input) => {
        const blocks = readLines(input);
        const lines = input.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
        expect(blocks.map((block) => block.text)).toEqual(lines.map((line) => line.trim()));
        expect(misplaced(input, blocks)).toEqual([]);
        expect(visible(blocks.map((block) => block.text).join(""))).toBe(visible(input));
      }),
    );
  });
});

describe("runsOf", () => {
  const texts = (input: string) => runsOf(input).map((run) => run.map(({ text }) => text));

  test.each([
    ["line feeds", "a\nb\n\nc", [["a", "b"], ["c"]]],
    ["Windows line ends", "a\r\nb\r\n\r\nc\r\n", [["a", "b"], ["c"]]],
    ["old Mac line ends", "a\rb\r\rc", [["a", "b"], ["c"]]],
    ["blank lines of ideographic spaces", "a\n　　\nb", [["a"], ["b"]]],
    ["line separators and form feeds", "a\u2028b\fc\vd", [["a", "b", "c", "d"]]],
    ["paragraph separators", "a\u2029b", [["a"], ["b"]]],
    ["nothing", "", []],
  ])("%s", (_, input, runs) => {
    expect(texts(input)).toEqual(runs);
  });
});
