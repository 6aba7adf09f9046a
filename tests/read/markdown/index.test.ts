import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { placeOf } from "../../../src/read/document.js";
import { readMarkdown } from "../../../src/read/markdown/index.js";
import { expectInPlace } from "../faithful.js";

const kinds = (...lines: string[]) =>
  readMarkdown(lines.join("\n")).blocks.map(({ kind, text }) => [kind, text]);

describe("blocks of Markdown", () => {
  test.each([
    ["an ATX heading", ["# One *two* #"], [["heading", "One two"]]],
    ["a setext heading of two lines", ["One", "two", "==="], [["heading", "One two"]]],
    ["a paragraph", ["one", "  two"], [["paragraph", "one two"]]],
    ["a Chinese paragraph", ["一，", "二。"], [["paragraph", "一，二。"]]],
    ["a hard break", ["one  ", "two\\", "three<br>four"], [["paragraph", "one two three four"]]],
    ["a quotation", ["> one", "> two", "three"], [["quote", "one two three"]]],
    [
      "a list",
      ["- one", "- two", "", "  more"],
      [
        ["item", "one"],
        ["item", "two"],
        ["item", "more"],
      ],
    ],
    [
      "a nested list",
      ["1. one", "   - two"],
      [
        ["item", "one"],
        ["item", "two"],
      ],
    ],
    [
      "a task list",
      ["- [x] one", "- [ ] two"],
      [
        ["item", "one"],
        ["item", "two"],
      ],
    ],
    [
      "a quotation in a list",
      ["- one", "  > two"],
      [
        ["item", "one"],
        ["quote", "two"],
      ],
    ],
    ["a heading in a quotation", ["> # one"], [["heading", "one"]]],
    [
      "a table",
      ["| a | b |", "|---|:-:|", "| c | `d` |"],
      [
        ["cell", "a"],
        ["cell", "b"],
        ["cell", "c"],
        ["cell", "d"],
      ],
    ],
    [
      "an empty cell",
      ["| a | |", "|---|---|", "| | d |"],
      [
        ["cell", "a"],
        ["cell", "d"],
      ],
    ],
    [
      "a footnote",
      ["one[^1]", "", "[^1]: two", "    three"],
      [
        ["paragraph", "one"],
        ["paragraph", "two three"],
      ],
    ],
    ["an image alone", ["![one *two*](a.png)"], [["caption", "one two"]]],
    ["a badge", ["[![one](a.png)](http://a.b)"], [["caption", "one"]]],
    ["an image without text", ["![](a.png)"], []],
    [
      "a thematic break",
      ["one", "", "---", "", "two"],
      [
        ["paragraph", "one"],
        ["paragraph", "two"],
      ],
    ],
  ])("%s", (_, lines, expected) => {
    expect(kinds(...lines)).toEqual(expected);
  });
});

describe("text of Markdown", () => {
  test.each([
    ["emphasis", "a *b* **c** ***d*** ~~e~~", "a b c d e"],
    ["a range in Chinese", "5~10天，15~20天", "5~10天，15~20天"],
    ["a link", '[a](http://b.c "d") e', "a e"],
    ["a link reference", "[a][b] [b] e\n\n[b]: http://c.d 'f'", "a b e"],
    ["a bare link", "see http://a.b/c?d=e_f_g. and www.h.i", "see http://a.b/c?d=e_f_g. and www.h.i"],
    ["an autolink", "see <http://a.b> or <c@d.e>", "see http://a.b or c@d.e"],
    ["an image in text", "a ![b](c.png) d", "a b d"],
    ["an image reference", "a ![b][c] d\n\n[c]: e.png", "a b d"],
    ["inline code", "run `a *b*` and ``c ` d``", "run a *b* and c ` d"],
    ["inline code over two lines", "run `a\nb`", "run a b"],
    ["character references", "&lt;a&gt; &amp;amp; &#20013;&#x6587; &nosuch;", "<a> &amp; 中文 &nosuch;"],
    ["escapes", "\\*a\\* 1\\. \\\\ \\a", "*a* 1. \\ \\a"],
    ["inline HTML", 'a <b class="c">d</b> <!-- e --> f', "a d  f"],
    ["bold inside Chinese", "这是**粗体**字", "这是粗体字"],
  ])("%s", (_, source, text) => {
    expect(readMarkdown(source).blocks.map((block) => block.text)).toEqual([text]);
  });

  test.each([
    ["fenced code", "```js\ncode\n```"],
    ["indented code", "    code"],
    ["a comment", "<!-- one\n\ntwo -->"],
    ["a script", "<script>\nlet a = '<b>';\n</script>"],
    ["preformatted HTML", "<pre>\ncode\n</pre>"],
    ["a link definition", "[a]: http://b.c 'd'"],
    ["front matter in YAML", "---\ntitle: a\ntags: [b]\n---\n"],
    ["front matter in TOML", '+++\r\ntitle = "a"\r\n+++\r\n'],
  ])("%s is left out", (_, source) => {
    expect(readMarkdown(source).blocks).toEqual([]);
  });

  test("what lies between two rules is no front matter", () => {
    expect(kinds("---", "", "one", "", "---", "", "two")).toEqual([
      ["paragraph", "one"],
      ["paragraph", "two"],
    ]);
  });
});

describe("HTML in Markdown", () => {
  test("its text is kept, with the kinds that tags tell", () => {
    expect(
      kinds(
        '<div align="center">',
        "<h1>One &amp; two</h1>",
        "<p>Three <b>four</b>",
        "five<br/>six</p><!-- no",
        "text --><ul><li>seven<li>eight</ul>",
        "<table><tr><td>nine</td><td>ten</td></tr></table>",
        "</div>",
      ),
    ).toEqual([
      ["heading", "One & two"],
      ["paragraph", "Three four five six"],
      ["item", "seven"],
      ["item", "eight"],
      ["cell", "nine"],
      ["cell", "ten"],
    ]);
  });

  test("a tag that is not closed is text, lest text is lost with it", () => {
    expect(kinds("<p", "one two")).toEqual([["paragraph", "<p one two"]]);
  });

  test("it stands where it stood, in a quotation too", () => {
    const source = "> <p>\n> one &lt;two&gt;\n> <i>three</i>\n> </p>\n";
    const [block] = readMarkdown(source).blocks;
    expect(block).toMatchObject({ kind: "quote", text: "one <two> three", line: 2 });
    expect(placeOf(block!, block!.text.indexOf("three"))).toEqual({ line: 3, column: 6 });
  });
});

describe("places in Markdown", () => {
  test.each([
    ["after emphasis", "a **b** c", "c", 1, 9],
    ["after a character reference", "a &amp; c", "c", 1, 9],
    ["an escaped character", "a \\* c", "*", 1, 4],
    ["after a soft break in a quotation", "> a\n> c", "c", 2, 3],
    ["after astral characters", "😀**😀**c", "c", 1, 7],
    ["after a tab", "-\ta\tc", "c", 1, 5],
    ["in HTML after a tab in a quotation", ">\t<div>c", "c", 1, 8],
    ["after front matter", "---\r\na: b\r\n---\r\nc", "c", 4, 1],
    ["in a cell", "| a | b |\n|---|---|\n| d | **c** |", "c", 3, 9],
    ["in an image's text", "a ![b *c*](d)", "c", 1, 8],
    ["in a link's text", "a [b `c`](d)", "c", 1, 7],
  ])("%s", (_, source, needle, line, column) => {
    const block = readMarkdown(source).blocks.find(({ text }) => text.includes(needle))!;
    expect(placeOf(block, block.text.indexOf(needle))).toEqual({ line, column });
  });

  test("every character stands where it is said to, whatever the markup", () => {
    const pieces =
      "a 中 。 word 😀 * ** _ ` `` ~~ [ ]( ![ ) # > - 1. | |---| \\ \\* &amp; &lt; & <b> </b> <br> <div> <!-- --> --- ``` [^1] [^1]: http://a.b";
    const spaces = [" ", " ", "  ", "\t", "\n", "\n", "\r\n", "\n\n", "\n> ", "\n- "];
    expectInPlace([...pieces.split(" "), ...spaces], (source) => readMarkdown(source).blocks, {
      decoded: (character) => character === "&",
    });
  });

  test("words without markup are all there, in order", () => {
    const line = fc
      .array(fc.constantFrom("one", "two", "三", "四。", "five,"), { minLength: 1, maxLength: 8 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 8 }),
        fc.constantFrom("\n", "\n\n", "\r\n", "\n> ", "\n- "),
        (lines, by) => {
          const words = readMarkdown(lines.join(by))
            .blocks.map(({ text }) => text)
            .join("")
            .replace(/\s/g, "");
          expect(words).toBe(lines.join("").replace(/\s/g, ""));
        },
      ),
    );
  });
});
