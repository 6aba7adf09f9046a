import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readHtml } from "../../src/read/html/index.js";
import { readMarkdown } from "../../src/read/markdown/index.js";

const markdown = (...lines: readonly string[]) => readMarkdown(lines.join("\n")).markup;
const html = (...lines: readonly string[]) =>
  readHtml(lines.join("\n"), { path: "a.html", side: "source" }).markup!;

describe("markup of Markdown", () => {
  test("is code with its language, its lines and the block after it", () => {
    const { code } = markdown("One.", "", "```js title", "  let a;", "", "f();", "```", "", "Two.");
    expect(code).toEqual([
      {
        language: "js",
        before: 1,
        lines: [
          { text: "  let a;", line: 4, column: 3 },
          { text: "", line: 5, column: 1 },
          { text: "f();", line: 6, column: 1 },
        ],
      },
    ]);
  });

  test.each([
    [
      "indented",
      ["    a", "    b"],
      [
        [1, 5],
        [2, 5],
      ],
    ],
    [
      "in a list",
      ["- x", "", "  ~~~", "  a", "  b", "  ~~~"],
      [
        [4, 3],
        [5, 3],
      ],
    ],
    [
      "in a quotation",
      ["> ```", "> a", "> b", "> ```"],
      [
        [2, 3],
        [3, 3],
      ],
    ],
    [
      "without an end",
      ["```", "a", "b"],
      [
        [2, 1],
        [3, 1],
      ],
    ],
  ] as const)("is code %s", (_, lines, places) => {
    const code = markdown(...lines).code[0]!.lines;
    expect(code.map(({ text }) => text)).toEqual(["a", "b"]);
    expect(code.map(({ line, column }) => [line, column])).toEqual(places);
  });

  test("is code indented, with lines of spaces after it", () => {
    expect(markdown("    a", "", "    ").code[0]!.lines[0]).toEqual({ text: "a", line: 1, column: 5 });
  });

  test("is no code that is blank", () => {
    expect(markdown("```", "", "```").code).toEqual([]);
  });

  test("is links and images of all sorts", () => {
    const { links } = markdown(
      "A [b](c.md 'd'), ![e](f.png), <https://g.org>, [h][i], <a href=j>k</a>.",
      "",
      "[i]: l.md",
      "[i]: m.md",
    );
    expect(links.map(({ url }) => url)).toEqual(["c.md", "f.png", "https://g.org", "l.md", "j"]);
    expect(links[0]).toEqual({
      url: "c.md",
      text: "[b](c.md 'd')",
      block: 0,
      line: 1,
      column: 3,
      endLine: 1,
      endColumn: 16,
    });
  });

  test("is code within a line, over two lines, too", () => {
    const { codeSpans } = markdown("𠮷 `` a`b `` and `c", "d`.");
    expect(codeSpans.map(({ text }) => text)).toEqual(["a`b", "c d"]);
    expect(codeSpans[0]).toMatchObject({ block: 0, line: 1, column: 3, endColumn: 12 });
    expect(codeSpans[1]).toMatchObject({ line: 1, column: 17, endLine: 2, endColumn: 3 });
  });

  test("is the levels of headings, by their blocks", () => {
    const { headings } = markdown("Text.", "", "## Two", "", "One", "===");
    expect([...headings]).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  test("stands where the input has it, whatever the input", () => {
    const piece = fc.constantFrom(
      "`",
      "``",
      "```",
      "\n~~~",
      "\t",
      "[a](b)",
      "![",
      "](c)",
      "<d>",
      "\n",
      "\n\n",
      "> ",
      "- ",
      "    ",
      "字",
      "x",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const source = pieces.join("");
        const { blocks, markup } = readMarkdown(source);
        const lines = source.split(/\n/);
        for (const { line, text } of markup.code.flatMap((code) => code.lines)) {
          expect(lines[line - 1]).toContain(text.trim());
        }
        for (const { text, line } of markup.links) expect(lines[line - 1]).toContain(text.split("\n")[0]);
        for (const { block } of [...markup.links, ...markup.codeSpans]) {
          expect(block).toBeLessThanOrEqual(blocks.length);
        }
      }),
    );
  });
});

describe("markup of web pages", () => {
  test("is code with its language and lines, without its colours", () => {
    const { code } = html(
      "<p>One.</p>",
      '<pre><code class="language-sh">cd <b>a</b> &amp;&amp;',
      "  <i>make</i></code></pre>",
      "<p>Two.</p>",
    );
    expect(code).toEqual([
      {
        language: "sh",
        before: 1,
        lines: [
          { text: "cd a &&", line: 2, column: 32 },
          { text: "  make", line: 3, column: 6 },
        ],
      },
    ]);
  });

  test("is links and images, and the levels of headings", () => {
    const { links, headings } = html(
      '<h2>T</h2><p>A <a href="b.html">b</a> <img src=c.png> <a name=d>e</a></p>',
    );
    expect(links.map(({ url, block, line, column }) => [url, block, line, column])).toEqual([
      ["b.html", 1, 1, 16],
      ["c.png", 1, 1, 39],
    ]);
    expect([...headings]).toEqual([[0, 2]]);
  });

  test("is code within a line, keys that are pressed together as one", () => {
    const { codeSpans } = html(
      "<p>Run <code>a &lt; ",
      "<i>b</i></code>, press <kbd><kbd>C</kbd>+<kbd>D</kbd></kbd>.",
    );
    expect(codeSpans).toEqual([
      { text: "a < b", block: 0, line: 1, column: 14, endLine: 2, endColumn: 5 },
      { text: "C+D", block: 0, line: 2, column: 34, endLine: 2, endColumn: 48 },
    ]);
  });

  test("is none of what is left out", () => {
    expect(html('<p>One.</p><nav><a href="b.html">b</a></nav><p hidden><a href="c">d</a></p>').links).toEqual(
      [],
    );
  });
});
