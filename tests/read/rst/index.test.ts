import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { placeOf } from "../../../src/read/document.js";
import { readRst } from "../../../src/read/rst/index.js";
import { expectInPlace } from "../faithful.js";

const kinds = (...lines: string[]) =>
  readRst(lines.join("\n")).blocks.map(({ kind, text }) => `${kind}: ${text}`);
const codeOf = (...lines: string[]) =>
  readRst(lines.join("\n")).markup.code.map(({ lines, language }) => [
    language,
    ...lines.map(({ text }) => text),
  ]);

describe("blocks of reStructuredText", () => {
  test.each([
    ["a title", ["One *two*", "========="], ["heading: One two"]],
    ["a title between lines", ["=====", " One", "=====", "two"], ["heading: One", "paragraph: two"]],
    ["a Chinese title whose line is too short", ["渡轮时刻", "----"], ["heading: 渡轮时刻"]],
    [
      "a short one, which docutils makes no title of",
      ["简介", "--", "", "一。"],
      ["heading: 简介", "paragraph: 一。"],
    ],
    ["a line that parts paragraphs", ["one", "", "----", "", "two"], ["paragraph: one", "paragraph: two"]],
    ["a paragraph", ["one", "two"], ["paragraph: one two"]],
    ["a Chinese paragraph", ["一，", "二。"], ["paragraph: 一，二。"]],
    ["a paragraph with a mark at a line's start", ["one", "- two"], ["paragraph: one - two"]],
    [
      "bullets",
      ["- one", "  two", "", "- three", "", "  four"],
      ["item: one two", "item: three", "item: four"],
    ],
    [
      "numbers",
      ["1. one", "#. two", "(a) three", "iv) four"],
      ["item: one", "item: two", "item: three", "item: four"],
    ],
    ["an initial, which is no number", ["A. Lee came", "by boat"], ["paragraph: A. Lee came by boat"]],
    [
      "terms",
      ["one", "  two", "three : four", "  five"],
      ["item: one", "item: two", "item: three : four", "item: five"],
    ],
    [
      "fields, whose names are left out",
      [":Author: one", ":译者: 二", "   三"],
      ["paragraph: one", "paragraph: 二三"],
    ],
    ["options of programs", ["-a FILE, --all  one", "--b=<c>", "    two"], ["item: one", "item: two"]],
    ["a quotation", ["one", "", "  two", "  three"], ["paragraph: one", "quote: two three"]],
    ["lines that stay lines", ["| one", "| two", "|", "| three"], ["paragraph: one two", "paragraph: three"]],
    ["a footnote", ["one [1]_.", "", ".. [1] two", "   three"], ["paragraph: one.", "paragraph: two three"]],
    ["a comment", ["one", "", ".. two", "   three", "", "four"], ["paragraph: one", "paragraph: four"]],
    ["two dots alone", ["..", "", "  one"], ["quote: one"]],
    ["a target", [".. _one: http://a.b", "", "two"], ["paragraph: two"]],
    ["a substitution", [".. |one| replace:: two", "", "see |one|"], ["paragraph: two", "paragraph: see one"]],
    ["tabs of 8 columns", ["-\tone", "\ttwo"], ["item: one two"]],
  ])("%s", (_, lines, expected) => {
    expect(kinds(...lines)).toEqual(expected);
  });

  test("styles of titles are levels in the order in which they come", () => {
    const source = ["===", "One", "===", "", "Two", "===", "", "Three", "-----", "", "Four", "===="].join(
      "\n",
    );
    expect([...readRst(source).markup.headings]).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 2],
    ]);
  });
});

describe("code of reStructuredText", () => {
  test.each([
    ["after two colons", ["one::", "", "  two", "    three", "", "four"], ["two", "  three"]],
    ["after two colons apart", ["one ::", "", "  two"], ["two"]],
    ["after two colons alone", ["::", "", "  two"], ["two"]],
    ["quoted", ["one::", "", "> two", "> three", "", "four"], ["> two", "> three"]],
    ["typed at a prompt", [">>> two", "three", "", "four"], [">>> two", "three"]],
    ["what is parsed, but looks like code", [".. parsed-literal::", "", "   two"], ["two"]],
    ["a signature", [".. py:function:: open(file)", "", "   four"], ["open(file)"]],
  ])("%s", (_, lines, expected) => {
    expect(codeOf(...lines)).toEqual([[undefined, ...expected]]);
    expect(kinds(...lines).join()).not.toMatch(/two|three|file/);
  });

  test("it has its language", () => {
    expect(codeOf(".. code-block:: c", "   :linenos:", "", "   int a;")).toEqual([["c", "int a;"]]);
  });

  test("colons before it: one stays, unless a space is before them", () => {
    expect(kinds("one::", "", "  x", "", "two ::", "", "  x", "", "::", "", "  x")).toEqual([
      "paragraph: one:",
      "paragraph: two",
    ]);
  });
});

describe("directives", () => {
  test.each([
    ["a note", [".. note:: one", "   two", "", "   three"], ["paragraph: one two", "paragraph: three"]],
    ["a note with a list", [".. warning::", "", "   - one"], ["item: one"]],
    [
      "one with a title",
      [".. admonition:: One", "   :class: x", "", "   two"],
      ["paragraph: One", "paragraph: two"],
    ],
    ["a version", [".. versionadded:: 3.2", "   one"], ["paragraph: one"]],
    ["a version and text", [".. deprecated:: 3.2 one", "   two"], ["paragraph: one two"]],
    [
      "a figure",
      [".. figure:: a.png", "   :alt: one", "   :width: 3", "", "   two"],
      ["caption: one", "caption: two"],
    ],
    ["an image", [".. image:: a.png"], []],
    ["an image within a line", [".. |a| image:: a.png", "   :alt: one"], ["caption: one"]],
    ["contents", [".. contents:: One"], []],
    ["a table of contents", [".. toctree::", "   :caption: One", "", "   a", "   b"], []],
    ["a description", [".. option:: --all", "", "   one"], ["paragraph: one"]],
    ["a condition", [".. only:: html", "", "   one"], ["paragraph: one"]],
    ["an epigraph", [".. epigraph::", "", "   one"], ["quote: one"]],
    [
      "one that is not known",
      [".. card:: One", "   :x: y", "", "   two"],
      ["paragraph: One", "paragraph: two"],
    ],
    [
      "rows of lists",
      [".. list-table:: One", "", "   * - a", "     - b"],
      ["caption: One", "item: a", "item: b"],
    ],
    [
      "values with commas",
      [".. csv-table:: One", '   :header: "a, b", c', "", '   d, "e', '   f"'],
      ["caption: One", "cell: a, b", "cell: c", "cell: d", "cell: e f"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(kinds(...lines)).toEqual(expected);
  });
});

describe("tables", () => {
  test.each([
    [
      "a drawn one, with cells over rows and columns",
      [
        "+------+-----+",
        "| 一   | b   |",
        "+======+=====+",
        "| c，  | d   |",
        "| 二   +-----+",
        "|      | e   |",
        "+------+-----+",
        "| f          |",
        "+------------+",
      ],
      ["cell: 一", "cell: b", "cell: c，二", "cell: d", "cell: e", "cell: f"],
    ],
    [
      "a drawn one whose lines do not meet",
      ["+----+----+", "| 一一一 | b |", "+----+----+", "| 二 | c |", "+----+----+"],
      ["cell: 一一一", "cell: b", "cell: 二", "cell: c"],
    ],
    [
      "a simple one",
      ["====  =====", "一    b", "====  =====", "c     d", "      e f g h", "二    i", "====  ====="],
      ["cell: 一", "cell: b", "cell: c", "cell: d e f g h", "cell: 二", "cell: i"],
    ],
    [
      "a simple one whose text is wider than its columns",
      ["==  ==", "一二三  b", "==  =="],
      ["cell: 一二三", "cell: b"],
    ],
    ["a simple one with tabs", ["==\t==", "一\tb", "==\t=="], ["cell: 一", "cell: b"]],
  ])("%s", (_, lines, expected) => {
    expect(kinds(...lines)).toEqual(expected);
  });
});

describe("places in reStructuredText", () => {
  test.each([
    ["after emphasis", "a **b** c", "c", 1, 9],
    ["after an escape", "a\\ **b**\\ c", "c", 1, 11],
    ["after a title's line", "==\r\na\r\n==\r\nc", "c", 4, 1],
    ["in a drawn table", "+----+----+\n| 😀 | c  |\n+----+----+", "c", 2, 7],
    ["in a cell with commas", '.. csv-table::\n\n   "a", "c"', "c", 3, 10],
    ["after two dots", ".. note:: c", "c", 1, 11],
  ])("%s", (_, source, needle, line, column) => {
    const block = readRst(source).blocks.find(({ text }) => text.includes(needle))!;
    expect(placeOf(block, block.text.indexOf(needle))).toEqual({ line, column });
  });

  const signs = (
    "a 中 。 word 😀 * ** _ ` `` | \\ \\\\ :ref:` <x>`_ [1]_ x_ http://a.b/ - #. :a: .. ::: :: == ==== + | +--+--+ " +
    "+----+ |\u3000 -- >>> -f"
  ).split(" ");
  const starts = [
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\n  ",
    "\n\t",
    "\n.. ",
    "\n.. note:: ",
    "\n.. csv-table:: ",
    "\n- ",
  ];
  const pieces = [...signs, ...starts, " ", " ", "\n== ==\n", "\n+--+--+\n|"];

  test("every character stands where it is said to, whatever the markup", () => {
    expectInPlace(pieces, (source) => readRst(source).blocks, { numRuns: 2000 });
  });

  test("words without markup are all there, in order", () => {
    const line = fc
      .array(fc.constantFrom("one", "two", "三", "四。", "five,"), { minLength: 1, maxLength: 8 })
      .map((words) => words.join(" "));
    const between = [
      "\n",
      "\n\n",
      "\r\n",
      "\n  ",
      "\n\n   ",
      "\n- ",
      "\n#. ",
      "\n\t",
      "\n\n.. note:: ",
      "\n| ",
      "\n.. x:: ",
    ];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...between), line), { maxLength: 12 }), (lines) => {
        const text = lines.flat().join("");
        const marks = /^[ \t]*(?:- |#\. |\| |\.\. (?:note|x):: )/gm;
        const read = readRst(text).blocks.map((block) => block.text);
        const words = (text: string) => text.replace(/[\s\-|.#:]|note|x/g, "");
        expect(words(read.join(""))).toBe(words(text.replace(marks, "")));
      }),
      { numRuns: 1000 },
    );
  });
});
