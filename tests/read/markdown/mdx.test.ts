import { describe, expect, test } from "@jest/globals";
import { mdxComments, readMdx } from "../../../src/read/markdown/mdx.js";
import { expectInPlace, misplaced } from "../faithful.js";
import { fixture, readFixture } from "../keyed-texts.js";

const kinds = (...lines: string[]) => readMdx(lines.join("\n")).blocks.map(({ kind, text }) => [kind, text]);
const texts = (...lines: string[]) => readMdx(lines.join("\n")).blocks.map(({ text }) => text);

describe("MDX", () => {
  test("is read as a document", async () => {
    const document = await readFixture("mdx/manual.mdx");
    expect(document).toMatchObject({ format: "mdx", language: "zh-Hans", warnings: [] });
    expect(document.blocks.map(({ kind, text, line }) => [line, kind, text])).toEqual([
      [8, "heading", "安装指南"],
      [11, "paragraph", "苹果 & 其他"],
      [13, "paragraph", "在苹果系统上，请用新版 {version} 的安装包。"],
      [16, "paragraph", "视窗"],
      [17, "paragraph", "双击安装包即可。"],
      [23, "paragraph", "提示"],
      [25, "paragraph", "安装之前请备份，见备份和恢复两章。"],
      [30, "item", "先关闭程序；"],
      [33, "item", "再拔下电源。"],
      [40, "cell", "选项"],
      [40, "cell", "说明"],
      [42, "cell", "{option}"],
      [42, "cell", "安静"],
      [44, "caption", "安装的界面"],
    ]);
    expect(document.markup!.links.map(({ url }) => url)).toEqual(["backup.mdx", "/restore", "screen.png"]);
    expect(document.markup!.code.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ["setup --lang zh"],
    ]);
  });

  test.each([
    ["imports and exports", ["import A from './a'", "", "export const b = <p>二</p>", "", "一"], ["一"]],
    ["programs", ["{a.map((b) => <p>二</p>)}", "", "一{' '}二{a ? 1 : 2}三"], ["一二三"]],
    ["names of what is put in", ["一 {a.b} 二"], ["一 {a.b} 二"]],
    ["attributes that readers see", ['<A title="一" id="二" label={three} />'], ["一"]],
    ["an attribute over two lines", ['<A title="一', '  二&lt;" />'], ["一二<"]],
    ["a line break", ["one<br/>two"], ["one two"]],
    ["a heading's name", ["# 一 {#one}"], ["一"]],
    ["what would be code in Markdown", ["<A>", "      一", "</A>"], ["一"]],
  ])("%s", (_, lines, expected) => {
    expect(texts(...lines)).toEqual(expected);
  });

  test("has the kinds that HTML's elements tell", () => {
    expect(kinds("<blockquote>", "  一", "</blockquote>", "", "<h2>二</h2>", "", "<b>三</b>")).toEqual([
      ["quote", "一"],
      ["heading", "二"],
      ["paragraph", "三"],
    ]);
  });

  test("may have comments of either kind", () => {
    const source = "<!-- 一 -->\n\n{/* 二 */}\n\n```js\n// 三\n```\n\n四{/* 五 */}";
    expect(texts(source)).toEqual(["四"]);
    expect(
      mdxComments(source).map(({ text, code }) => [text, code && source.slice(code.start, code.end)]),
    ).toEqual([
      [" 一 ", undefined],
      [" 二 ", "```js\n// 三\n```"],
      [" 五 ", undefined],
    ]);
    expect(mdxComments("{/* 一 */}").map(({ start, end }) => [start, end])).toEqual([[0, 9]]);
  });

  test("that is malformed is read as Markdown, and warned of", () => {
    const { blocks, warnings } = readMdx("<!-- 一 -->\n\n二 {a\n\n<p>三");
    expect(blocks.map(({ text }) => text)).toEqual(["二 {a", "三"]);
    expect(warnings).toEqual([
      { message: expect.stringMatching(/^no MDX \(.*\), read as Markdown$/), line: 3 },
    ]);
    expect(mdxComments("<!-- 一 -->\n\n{a").map(({ text }) => text)).toEqual([" 一 "]);
  });

  test("knows where each character stands", () => {
    const source = fixture("mdx/manual.mdx").toString();
    expect(misplaced(source, readMdx(source).blocks, (character) => character === "&")).toEqual([]);
  });

  test("every character stands where it is said to, whatever the markup", () => {
    const pieces =
      'a 中 。 😀 ** ` # > - <A> </A> <b> </b> <A/> title=" " {a} {1} {/*a*/} &lt; & <br/> import ::: {#a}';
    const spaces = [" ", " ", "\t", "\n", "\n", "\r\n", "\n\n", "\n> ", "\n- "];
    expectInPlace([...pieces.split(" "), ...spaces], (source) => readMdx(source).blocks, {
      decoded: (character) => character === "&",
      maxLength: 30,
    });
  });
});
