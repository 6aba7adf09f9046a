import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readDocument } from "../../../src/read/index.js";
import { misplaced, visible } from "../faithful.js";
import { failureOf, fixture, keyed, readFixture } from "../keyed-texts.js";

describe("XLIFF 1.2", () => {
  const NAME = "xliff/app.en-zh.xlf";

  test("gives its source, without codes, notes, suggestions and what is not to be translated", async () => {
    const document = await readFixture(NAME);
    expect(document).toMatchObject({ format: "xliff", language: "en", numbering: "lines", warnings: [] });
    expect(keyed(document)).toEqual([
      ["title", "Letters from the lighthouse"],
      ["intro", "The keeper & his cat wait for news. Nobody comes."],
      ["intro/sub1", "Read on"],
      ["para/1", "It rained."],
      ["para/2", "The sea rose."],
      ["para/3", "The lamp went out."],
      ["todo", "Send a letter"],
      ["last", "First line second line"],
    ]);
    expect(new Set(document.blocks.map(({ kind }) => kind))).toEqual(new Set(["message"]));
  });

  test("gives its target, by its segments, without tracked deletions", async () => {
    const document = await readFixture(NAME, "target");
    expect(document.language).toBe("zh-Hans");
    expect(keyed(document)).toEqual([
      ["title", "灯塔来信"],
      ["intro", "守塔人和他的猫在等消息。没有人来。"],
      ["intro/sub1", "继续阅读"],
      ["para/1", "下雨了。"],
      ["para/3", "灯灭了。"],
      ["last", "第一行第二行"],
    ]);
  });

  test.each(["source", "target"] as const)("knows where each character of the %s stands", async (side) => {
    const { blocks } = await readFixture(NAME, side);
    const isReference = (character: string) => character === "&" || character === "<";
    expect(misplaced(fixture(NAME).toString(), blocks, isReference)).toEqual([]);
  });

  test("takes a target whose text stands outside of the marks as a whole", async () => {
    const file = unit(
      "<source>One. Two.</source>" +
        '<seg-source><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></seg-source>' +
        '<target><mrk mtype="seg" mid="1">一。</mrk>二。</target>',
    );
    expect(keyed(await read(file, "source"))).toEqual([["u", "One. Two."]]);
    expect(keyed(await read(file, "target"))).toEqual([["u", "一。二。"]]);
  });

  test("gives its source for either side if nothing is translated, and says so", async () => {
    const { blocks, warnings, language } = await read(
      unit("<source>One</source><target> </target>"),
      "target",
    );
    expect(blocks.map(({ text }) => text)).toEqual(["One"]);
    expect(language).toBe("en");
    expect(warnings).toEqual([{ message: "nothing is translated: the source text is read" }]);
  });

  test("gives the side whose language the user names", async () => {
    expect((await readFixture(NAME, "source", { language: "zh" })).blocks[0]!.text).toBe("灯塔来信");
    expect((await readFixture(NAME, "target", { language: "en" })).blocks[0]!.text).toMatch(/^Letters/);
  });

  test("names units of several files by their file, and makes keys that come twice differ", async () => {
    const one =
      '<file original="a" source-language="en"><body><trans-unit id="1"><source>One</source></trans-unit>';
    const two = '<trans-unit id="1"><source>Two</source></trans-unit></body></file>';
    const three = '<file original="b"><body><trans-unit><source>Three</source></trans-unit></body></file>';
    expect(keyed(await read(`<xliff version="1.2">${one}${two}${three}</xliff>`, "source"))).toEqual([
      ["a:1", "One"],
      ["a:1 (2)", "Two"],
      ["b:3", "Three"],
    ]);
  });
});

describe("XLIFF 2", () => {
  test("gives source and target by segments, without matches, ignorables and data", async () => {
    expect(keyed(await readFixture("xliff/app.v2.xlf"))).toEqual([
      ["f1:u1/s1", "The harbour is frozen."],
      ["f1:u1/s2", "Ships wait outside."],
      ["f1:u3", "Tom & Jerry"],
      ["f2:u1", "Good night"],
    ]);
    const target = await readFixture("xliff/app.v2.xlf", "target");
    expect(target.language).toBe("zh-Hant");
    expect(keyed(target)).toEqual([
      ["f1:u1/s1", "港口已經結冰。"],
      ["f1:u3", "湯姆貓與傑利鼠"],
      ["f2:u1", "晚安"],
    ]);
  });
});

test("XLIFF is told by its content, whatever the file is called", async () => {
  for (const name of ["app.en-zh.xlf", "app.v2.xlf"]) {
    expect((await readDocument(fixture(`xliff/${name}`), { path: "a.txt" })).format).toBe("xliff");
  }
});

test.each([
  ["cut.xlf", /^xliff\/cut\.xlf:14: not well-formed XML; got unclosed tag: source$/],
  ["entities.xlf", /^xliff\/entities\.xlf:2: a DOCTYPE that declares entities; /],
  ["page.xlf", /^xliff\/page\.xlf:1: not an XLIFF file; expected the outermost element xliff; got page$/],
])("refuses %s", async (name, message) => {
  expect(await failureOf(readFixture(`xliff/${name}`))).toMatch(message);
});

test("no text gets lost, whatever codes and marks it stands between, and none of a code comes in", async () => {
  const run = fc.constantFrom("word ", "你好", "&amp;", "&#8212;", "𠀀", "\n ");
  const code = fc.constantFrom(
    '<x id="1"/>',
    "<ph id='2'>{CODE}</ph>",
    "<bpt id='3'>CODE<sub>inner</sub></bpt>",
    "<!-- CODE -->",
    "<it id='4' pos='open'>CODE</it>",
  );
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: "small" },
      run,
      code,
      fc.array(tie("node")).map((inner) => `<g id="5">${inner.join("")}</g>`),
      fc.array(tie("node")).map((inner) => `<mrk mtype="seg" mid="6">${inner.join("")}</mrk>`),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(node), async (nodes) => {
      const content = `start ${nodes.join("")}`;
      const { blocks } = await read(unit(`<source>${content}</source>`), "source");
      const plain = content.replace(/<!--.*?-->|<(ph|bpt|it)\b.*?<\/\1>|<[^>]*>/g, "");
      const decoded = plain.replaceAll("&amp;", "&").replaceAll("&#8212;", "—");
      const [main, ...inner] = blocks.map(({ text }) => text);
      expect(visible(main!)).toBe(visible(decoded));
      expect(inner).toEqual([...content.matchAll(/<sub>/g)].map(() => "inner"));
    }),
  );
});

function unit(content: string): string {
  return (
    '<xliff version="1.2"><file original="a" source-language="en" target-language="zh-CN"><body>' +
    `<trans-unit id="u">${content}</trans-unit></body></file></xliff>`
  );
}

function read(text: string, side: "source" | "target") {
  return readDocument(Buffer.from(text), { path: "a.xlf", side });
}
