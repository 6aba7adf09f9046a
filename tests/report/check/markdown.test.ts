import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Chalk } from "chalk";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { CheckReport } from "../../../src/record/check.js";
import { markdown } from "../../../src/report/check/markdown.js";
import { printable } from "../../../src/report/width.js";
import { empty, every, nothing, reportOf } from "./report.js";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const written = (report: CheckReport): string => {
  return [...markdown.write(report, { chalk: new Chalk({ level: 0 }), width: 100 })].join("");
};

const parsed = (report: CheckReport): Node => {
  return fromMarkdown(written(report), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node;
};

const textOf = ({ value = "", children = [] }: Node): string => value + children.map(textOf).join("");

/** Every node of a tree, by its type. */
const typesOf = ({ type, children = [] }: Node): string[] => [type, ...children.flatMap(typesOf)];

/** The cells of the comment's one table, without the marks that have no width. */
function cellsIn(report: CheckReport): string[][] {
  const tables = parsed(report).children!.filter(({ type }) => type === "table");
  expect(tables).toHaveLength(1);
  const rows = tables[0]!.children!.map((row) => row.children!.map(textOf));
  return rows.slice(1).map((row) => row.map((cell) => cell.replaceAll("\u200B", "")));
}

describe("the comment", () => {
  test("is the golden file", () => {
    expect(written(every)).toBe(readFileSync("fixtures/golden/check/every.md", "utf8"));
  });

  test("starts with a mark that no reader sees, then the verdict, and has nothing but text in a table", () => {
    const { children } = parsed(every);
    expect(children!.map(({ type }) => type)).toEqual(["html", "heading", "paragraph", "list", "table"]);
    expect(children![0]!.value).toBe("<!-- duiqi-check -->");
    expect(textOf(children![1]!)).toBe(
      "✖ Translation check: 8 errors, 3 warnings, 1 note, 1 pair not checked",
    );
    const known = ["root", "html", "heading", "paragraph", "list", "listItem", "text"];
    const more = ["table", "tableRow", "tableCell"];
    expect(new Set(typesOf(parsed(every)))).toEqual(new Set([...known, ...more]));
  });

  test("has a row for each finding, the weightiest first, as it reads", () => {
    const cells = cellsIn(every);
    expect(cells.map(([, severity]) => severity)).toEqual([
      ...new Array(8).fill("error"),
      ...new Array(3).fill("warning"),
      "note",
    ]);
    expect(cells[5]).toEqual([
      "docs/en/market.md:15",
      "error",
      "added-paragraph",
      "Ask @editor about #12: *is* <b>this</b> `ours`? | 50%, $5",
      "not in the source, at the end, after «The rain stopped.»",
    ]);
    expect(cells[7]![0]).toBe("letters/zh.docx block 12");
  });

  test("without findings has no table", () => {
    expect(parsed(nothing).children!.map(({ type }) => type)).toEqual(["html", "heading", "paragraph"]);
    expect(written(nothing)).toContain("### ✔ Translation check: no findings\n");
    expect(written(empty)).toContain("0 pairs checked.\n");
    expect(written({ ...nothing, summary: { ...nothing.summary, warnings: 2 } })).toContain(
      "### ▲ Translation check: 2 ",
    );
  });

  test.each([
    "@octocat #12, GH-34, o/r#5, https://x.y/z, www.x.org, a@b.org, :tada:",
    "a \\| b | c \\",
    "**b** _i_ ~~s~~ `c` [l](m) ![i](j) <!-- x --> <script> &lt; &#60; ![^1] $x$",
    "- [ ] # 1. > a",
  ])("has %j as it is, with no link and no markup", (text) => {
    expect(cellsIn(reportOf(text))[0]![3]).toBe(text);
    expect(new Set(typesOf(parsed(reportOf(text))))).toEqual(
      new Set(["root", "html", "heading", "paragraph", "table", "tableRow", "tableCell", "text"]),
    );
  });

  test("keeps GitHub from reading a mention, a reference, an address or mathematics", () => {
    const text = "@octocat #12 GH-34 o/r#5 https://x.y www.x.y a@b.c :tada: $x$";
    const [line] = written(reportOf(text)).match(/^\| zh.*$/m)!;
    expect(line).not.toMatch(/@\w|(?<!&)#\d|GH-\d|:\/\/|www\.|:tada:|\$/);
  });

  test("has well-formed rows whatever a path, a message and a text hold", () => {
    const strings = fc.string({ unit: "binary", minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(strings, strings, strings, (text, message, path) => {
        const [row, ...others] = cellsIn(reportOf(`文${text}文`, { message: `文${message}文` }, `文${path}`));
        expect(others).toEqual([]);
        const shown = (one: string) => printable(one).replaceAll("\u200B", "");
        expect(row).toEqual([
          `${shown(`文${path}`)}:3`,
          "error",
          "omitted-sentence",
          shown(`文${text}文`),
          shown(`文${message}文`),
        ]);
      }),
    );
  });

  test("stays within what GitHub takes, and says how much it leaves out", () => {
    const report = reportOf("|".repeat(60));
    const [pair] = report.pairs;
    const many = { ...pair!, findings: new Array(5000).fill(pair!.findings[0]) };
    const broken = new Array(50).fill({ ...pair!, findings: [], failure: "x".repeat(1000) });
    const text = written({ ...report, pairs: [many, ...broken] });
    expect(text.length).toBeLessThanOrEqual(65_536);
    const rows = text.match(/^\| zh\.txt:3 /gm)!.length;
    expect(rows).toBeGreaterThan(200);
    expect(text).toContain(`\n… and ${5000 - rows} more findings, for which there is no room here.\n`);
    expect(text.match(/^- Not checked: /gm)).toHaveLength(20);
    expect(text).toContain("\n- and 30 pairs more\n");
  });
});
