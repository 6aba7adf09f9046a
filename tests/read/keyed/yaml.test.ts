import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { stringify } from "yaml";
import { InputFailure } from "../../../src/failure.js";
import { readYaml } from "../../../src/read/keyed/index.js";
import { misplaced, visible } from "../faithful.js";
import { failureOf, fixture, keyed, readFixture } from "../keyed-texts.js";

describe("a YAML file", () => {
  test("gives each text under its key, in any style, without the language tag around all", async () => {
    const document = await readFixture("yaml/en.yml");
    expect(document).toMatchObject({ format: "yaml", language: "en", numbering: "lines" });
    expect(keyed(document)).toEqual([
      ["errors.blank", 'can\'t be "blank"'],
      ["errors.taken", "isn't free"],
      ["user.errors.blank", 'can\'t be "blank"'],
      ["user.errors.taken", "has been taken already"],
      ["user.greeting", "Good evening. Come in!"],
      ["user.farewell", "Good night and good luck."],
      ["user.no", "Not at all"],
      ["files.one", "one file"],
      ["files.other", "%{count} files"],
    ]);
    expect(await readFixture("yaml/zh-CN.yml")).toMatchObject({ language: "zh-Hans" });
  });

  test("knows where each character stands; what is merged in stands where it is merged", async () => {
    const { blocks } = await readFixture("yaml/en.yml");
    const merged = blocks.find(({ key }) => key === "user.errors.blank");
    expect(merged).toMatchObject({ line: 7, anchors: [{ column: 11 }] });
    const others = blocks.filter((block) => block !== merged);
    const isEscape = (character: string) => character === "\\" || character === "'";
    expect(misplaced(fixture("yaml/en.yml").toString(), others, isEscape)).toEqual([]);
  });

  test("folds lines as those of a paragraph, in Chinese without spaces", () => {
    expect(texts('a: "下雨\n  了\\\n  。"\nb: >\n  没有\n  带伞\nc: |2\n    再见\n   了\n')).toEqual([
      "下雨了。",
      "没有带伞",
      "再见了",
    ]);
  });

  test("follows aliases to the anchor before them", () => {
    expect(texts("a: &x one\nb: *x\nc: &x two\nd: *x\ne: {<<: [{f: three}, {f: four}], g: five}\n")).toEqual([
      "one",
      "one",
      "two",
      "two",
      "three",
      "five",
    ]);
  });

  test("takes << for a key where there is nothing to merge", () => {
    expect(texts("<<: one\na: {<<: [two, {b: three}]}\n")).toEqual(["one", "two", "three"]);
  });

  test.each([
    ["bomb.yml", /^yaml\/bomb\.yml:\d: aliases stand for too much; expected at most 100000 values; /],
    ["loop.yml", /^yaml\/loop\.yml:2: nested too deeply; expected at most 100 keys within each other$/],
    ["tab.yml", /^yaml\/tab\.yml:2: not well-formed YAML; got Tabs are not allowed as indentation$/],
    ["twice.yml", /^yaml\/twice\.yml:4: the same key twice; expected each key once; got a$/],
    [
      "documents.yml",
      /^yaml\/documents\.yml:2: several documents in one file; expected one; make a file of each$/,
    ],
    ["alias.yml", /^yaml\/alias\.yml:1: an alias of nothing; got \*nothing$/],
  ])("is refused as %s", async (name, message) => {
    expect(await failureOf(readFixture(`yaml/${name}`))).toMatch(message);
  });

  test.each([
    ["lists in lists", "- ".repeat(20_000)],
    ["maps by indentation", Array.from({ length: 2_000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
    ["keys of keys", "? ".repeat(20_000)],
    ["more than a program says", "[a,\n".repeat(3) + "a,\n".repeat(800_000)],
    ["a list as a key", "[a, b]: c"],
    ["aliases of themselves", "a: &a [*a, *a]"],
    ["a map merged into itself", "a: &a\n  <<: *a\n"],
  ])("is refused with %s", (_, file) => {
    expect(() => texts(file)).toThrow(InputFailure);
  });

  test("loses no text, however it is written", () => {
    const word = fc.constantFrom("word", "你好", "𠀀", "'", '"', "\\", ":", "#", " ", "\n", "-", "&a", "|");
    const anyText = fc.array(word).map((words) => `x${words.join(" ")}`);
    const style = fc.constantFrom("BLOCK_FOLDED", "BLOCK_LITERAL", "QUOTE_DOUBLE", "QUOTE_SINGLE", "PLAIN");
    const anyTree = fc.dictionary(
      fc.string(),
      fc.oneof(anyText, fc.array(anyText), fc.dictionary(anyText, anyText)),
    );
    fc.assert(
      fc.property(anyTree, style, fc.integer({ min: 20, max: 80 }), (tree, defaultStringType, lineWidth) => {
        const file = stringify(tree, { defaultStringType, defaultKeyType: "PLAIN", lineWidth });
        const expected = Object.values(tree).flatMap((value) =>
          typeof value === "string" ? value : Object.values(value),
        );
        expect(texts(file).map(visible)).toEqual(expected.map(visible));
      }),
    );
  });

  test("is read or refused, whatever is in it", () => {
    const piece = fc.constantFrom(
      "a",
      ":",
      " ",
      "\n",
      "  ",
      "- ",
      "&a ",
      "*a ",
      "<<",
      "|",
      ">",
      '"',
      "'",
      "{",
      "}",
      "[",
      "你",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        try {
          texts(pieces.join(""));
        } catch (error) {
          expect(error).toBeInstanceOf(InputFailure);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function texts(file: string): string[] {
  return readYaml(file, { path: "a.yml", side: "source" }).blocks.map(({ text }) => text);
}
