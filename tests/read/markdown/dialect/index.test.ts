import { describe, expect, test } from "@jest/globals";
import { placeOf } from "../../../../src/read/document.js";
import { readMarkdown } from "../../../../src/read/markdown/index.js";
import { expectInPlace } from "../../faithful.js";

const kinds = (...lines: string[]) =>
  readMarkdown(lines.join("\n")).blocks.map(({ kind, text }) => [kind, text]);
const texts = (...lines: string[]) => readMarkdown(lines.join("\n")).blocks.map(({ text }) => text);

describe("boxes and tabs", () => {
  test.each([
    ["VitePress", ["::: tip 提示", "船来了。", ":::", "船走了。"], ["提示", "船来了。", "船走了。"]],
    ["VitePress, open", ["::: details 更多 {open}", "船来了。", ":::"], ["更多", "船来了。"]],
    [
      "VitePress, tabs",
      [":::tabs", "== 左", "左边。", "== *右*", "右边。", ":::"],
      ["左", "左边。", "右", "右边。"],
    ],
    ["Docusaurus", [":::note[看 `a` 和 [b](c)]{.d}", "", "船来了。", "", ":::"], ["看 a 和 b", "船来了。"]],
    ["Docusaurus, nested", ["::::note", ":::tip", "船来了。", ":::", "::::"], ["船来了。"]],
    ["MyST", [":::{note} *提示*", "船来了。", ":::"], ["提示", "船来了。"]],
    ["Pandoc", ["::: {.note #a}", "船来了。", ":::"], ["船来了。"]],
    ["MkDocs, with slashes", ["/// tip | 提示", "船来了。", "///"], ["提示", "船来了。"]],
    ["without a name", ["::: 提示", "船来了。", ":::"], ["提示", "船来了。"]],
    ["in a list", ["- 一", "  ::: tip", "  二", "  :::"], ["一", "二"]],
    ["no such thing: two colons", [":: tip"], [":: tip"]],
    ["no such thing: within a line", ["a ::: tip"], ["a ::: tip"]],
    ["no such thing: code", ["```", "::: tip", "```"], []],
  ])("of %s", (_, lines, expected) => {
    expect(texts(...lines)).toEqual(expected);
  });

  test("of MkDocs hold what is indented, and no more", () => {
    expect(
      kinds(
        '!!! note "看*这里*"',
        "",
        "    船来了。",
        "",
        "    - 一",
        "      二",
        "",
        "        三",
        "",
        "    ```",
        "    code",
        "    ```",
        "",
        "船走了。",
        '=== "左"',
        "\t左边。",
        '=== "右"',
        "    右边。",
        '??? tip inline "合上的"',
        "???+ tip",
        "!!!",
      ),
    ).toEqual([
      ["paragraph", "看这里"],
      ["paragraph", "船来了。"],
      ["item", "一二"],
      ["item", "三"],
      ["paragraph", "船走了。"],
      ["paragraph", "左"],
      ["paragraph", "左边。"],
      ["paragraph", "右"],
      ["paragraph", "右边。"],
      ["paragraph", "合上的"],
      ["paragraph", "!!!"],
    ]);
  });

  test("as quotations have a mark of what they are", () => {
    expect(
      kinds("> [!NOTE]", "> 船来了。", "", "> [!tip]- 提示", "", "> [!NOTE](a)", "", "看 [!NOTE] 这里"),
    ).toEqual([
      ["quote", "船来了。"],
      ["quote", "提示"],
      ["quote", "!NOTE"],
      ["paragraph", "看 [!NOTE] 这里"],
    ]);
  });
});

describe("markup of generators of sites", () => {
  test.each([
    ["a heading's name", "# 一 {#one}", "一"],
    ["a heading's class and name", '# 一 {.a #b c="d e"}', "一"],
    ["a heading's name before closing marks", "# 一 {#one} #", "一"],
    ["a list of attributes of kramdown", "一\n{: .note}", "一"],
    ["braces in a text", "a {#b} c {d} {#if e}", "a {#b} c {d} {#if e}"],
    ["a shortcode", "在{{< skew a >}}，{{% b %}}和{% c %}一", "在，和一"],
    ["text in a shortcode", 'a {{<term text="b" id="c" >}} d', "a b d"],
    ["a shortcode over several lines", '{{< figure src="a"\r\n  caption="一" >}}', "一"],
    ["a shortcode that isn't closed", "{{< a", "{{< a"],
    ["a place for a table of contents", "[[toc]]\n[TOC]\n[[_TOC_]]\n一", "一"],
    ["a file to be put in", "<<< @/a.js{2}\n一", "一"],
  ])("%s", (_, source, text) => {
    expect(texts(source)).toEqual([text]);
  });

  test("leaves text where it stood", () => {
    const source = '> ::: tip 提示\n> {{< a text="一" >}} 二\n\n!!! note "三"\n\n\t四';
    const places = readMarkdown(source).blocks.map((block) => placeOf(block, block.text.length - 1));
    expect(places).toEqual([
      { line: 1, column: 12 },
      { line: 2, column: 22 },
      { line: 4, column: 11 },
      { line: 6, column: 2 },
    ]);
  });

  test("takes linear time, whatever is not closed", () => {
    for (const sign of ["{{<", "{%", "{#", "\n[!a", "\n::: a {", "\n!!! a", '\n=== "', "::: " + " "]) {
      const source = sign.repeat(4000);
      expect(texts(source).join("").length).toBeLessThanOrEqual(source.length);
    }
    expect(texts(`:::${" ".repeat(20_000)}x`)).toHaveLength(1);
    for (const names of ["#a", "a=1.5 ", 'a="b" ']) expect(texts(`{${names.repeat(4000)}`)).toHaveLength(1);
  });

  test("every character stands where it is said to", () => {
    const pieces =
      'a 中 。 😀 ** ` [ ] { } # > - ::: :::tip :::tip[ {#a} {.b} {{< >}} {{% %}} text=" " {% %} !!! note === ??? [!NOTE] [[toc]] <<< /// |';
    const spaces = [" ", " ", "\t", "    ", "\n", "\r\n", "\n\n", "\n    ", "\n> "];
    expectInPlace([...pieces.split(" "), ...spaces], (source) => readMarkdown(source).blocks);
  });
});
