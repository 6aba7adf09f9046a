import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { md } from "../../../src/write/table/markdown.js";
import { type BeadText, bitextOf } from "../../record/bitext-of.js";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** The rows of a document that is one table, each cell by its text; what else is in it, by its type. */
function tableIn(texts: readonly BeadText[]): { rows: string[][]; other: Set<string> } {
  const text = [...md.write(bitextOf(texts), { version: "0.1.0" })].join("");
  const root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node;
  expect(root.children!.map(({ type }) => type)).toEqual(["table"]);
  const rows = root.children![0]!.children!.map((row) => row.children!.map(textOf));
  const cells = root
    .children![0]!.children!.flatMap((row) => row.children!)
    .flatMap((cell) => cell.children!);
  return {
    rows: rows.slice(1),
    other: new Set(cells.map(({ type }) => type).filter((type) => type !== "text")),
  };
}

function textOf({ type, value, children = [] }: Node): string {
  return type === "html" ? "\n" : (value ?? "") + children.map(textOf).join("");
}

describe("a Markdown table", () => {
  test("says where there is no counterpart, as no text can", () => {
    const { rows, other } = tableIn([{ source: ["一。"] }, { target: ["*(omission)*"] }]);
    expect(rows).toEqual([
      ["一。", "(omission)"],
      ["(addition)", "*(omission)*"],
    ]);
    expect(other).toEqual(new Set(["emphasis"]));
  });

  test.each([
    "a | b \\| c \\\\| d",
    "<b>&lt;&#60;</b> <!-- x --> AT&T",
    "*a* _b_ `c` ~~d~~ **e** ![f](g) [h]: i [^j] $k$",
    "# a",
    "- [ ] a",
    "\\",
    "| --- |",
  ])("has %j as it is, with no markup", (text) => {
    expect(tableIn([{ source: [text], target: ["b"] }])).toEqual({ rows: [[text, "b"]], other: new Set() });
  });

  test("keeps the marks of addresses, which are links without any markup", () => {
    const text = "https://a_b_.org/*c* www.a_b_.org WWW.x.org a_b_@c.org <https://d.org>";
    expect(tableIn([{ source: [text], target: ["b"] }]).rows).toEqual([[text, "b"]]);
  });

  test("breaks lines within a cell", () => {
    const { rows, other } = tableIn([{ source: ["a\nb\r\nc\rd"], target: ["e"] }]);
    expect(rows).toEqual([["a\nb\nc\nd", "e"]]);
    expect(other).toEqual(new Set(["html"]));
  });

  test("has whatever texts as they are, but for white space around them", () => {
    const marks = fc.string({ unit: fc.constantFrom(..."\\`*_[]<>|~&$@!#-:/.;() \tawhttps1一") });
    const text = fc.oneof(marks, fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), (pairs) => {
        const { rows } = tableIn(pairs.map(([a, b]) => ({ source: [a], target: [b] })));
        expect(trimmed(rows)).toEqual(trimmed(pairs));
      }),
      { numRuns: 300 },
    );
  });
});

function trimmed(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row) => row.map((cell) => cell.trim()));
}
