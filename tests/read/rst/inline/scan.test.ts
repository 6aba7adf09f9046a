import { describe, expect, test } from "@jest/globals";
import { readRst } from "../../../../src/read/rst/index.js";

const textOf = (source: string) => readRst(source).blocks[0]?.text;
const linksOf = (source: string) => readRst(source).markup.links.map(({ url }) => url);
const codeOf = (source: string) => readRst(source).markup.codeSpans.map(({ text }) => text);

describe("text within lines", () => {
  test.each([
    ["emphasis", "a *b* **c** d", "a b c d"],
    ["emphasis over two lines", "a **b\nc** d", "a b c d"],
    ["markup in Chinese with escaped spaces", "这是\\ **粗体**\\ 文字", "这是粗体文字"],
    ["markup in Chinese next to punctuation", "好，**粗体**。", "好，粗体。"],
    ["markup in Chinese without spaces, which is none", "这是**粗体**文字", "这是**粗体**文字"],
    ["a product", "a * b * c, 2*3*4", "a * b * c, 2*3*4"],
    ["a mark in quotation marks", "a \"*\" b '*' (*) c*", "a \"*\" b '*' (*) c*"],
    ["a mark that is not closed", "a *b and ``c", "a *b and ``c"],
    ["code", "a ``b *c* \\d`` e", "a b *c* \\d e"],
    ["escapes", "\\*a\\* \\\\ b\\_", "*a* \\ b_"],
    ["an escaped line end", "ab\\\ncd", "abcd"],
    ["a role", "see :ref:`a b` and :doc:`c <d/e>`", "see a b and c"],
    ["a role without a space before its target", "见 :ref:`中文<d>` 。", "见 中文 。"],
    ["a role right after Chinese", "见:ref:`中文 <d>`。", "见中文。"],
    ["a role after", "a `b`:sub: c", "a b c"],
    ["a key in angle brackets", ":kbd:`Alt-<key>` a", "Alt-<key> a"],
    ["a function shown in part", ":py:func:`~a.b.c` and :func:`!d`", "c and d"],
    ["a link", "a `b c <http://d.e>`_ f", "a b c f"],
    ["a link of an address alone", "`<http://d.e>`_ f", "http://d.e f"],
    ["links by name", "a_ and `b c`_ and d__", "a and b c and d"],
    ["names of programs", "a_b_c and __init__ and _x", "a_b_c and __init__ and _x"],
    ["an inline target", "a _`b c` d", "a b c d"],
    ["a substitution", "a |b| |c|_ d", "a b c d"],
    ["notes' marks", "a [1]_, b [#c]_ d [*]_ [E02]_", "a, b d"],
    ["an address with marks in it", "http://a.b/c_d_*e*_ f", "http://a.b/c_d_*e*_ f"],
  ])("%s", (_, source, text) => {
    expect(textOf(source)).toBe(text);
  });
});

describe("marks within lines", () => {
  test("links lead to addresses, by themselves or by their names", () => {
    expect(
      linksOf("`a <http://b.c>`_ d_ `E f`_ http://g.h. i_\n\n.. _d: http://j.k\n.. _e F: l.html\n.. _i:\n"),
    ).toEqual(["http://b.c", "http://j.k", "http://g.h"]);
  });

  test("code is what two backquotes or a role mark as such", () => {
    expect(codeOf("``a b`` :c:func:`d` :ref:`e` :samp:`f`")).toEqual(["a b", "d", "f"]);
  });
});
