import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { InputFailure } from "../../../src/failure.js";
import { readDocument } from "../../../src/read/index.js";
import { readJson } from "../../../src/read/keyed/index.js";
import { misplaced, visible } from "../faithful.js";
import { failureOf, fixture, keyed, readFixture } from "../keyed-texts.js";

describe("a JSON file", () => {
  test("gives each text under its key; numbers and truth values are none", async () => {
    const document = await readFixture("json/en.json");
    expect(document).toMatchObject({ format: "json", language: "en", numbering: "lines" });
    expect(keyed(document)).toEqual([
      ["menu.file.open", "Open the file"],
      ["menu.file.close", "Close the file"],
      ["steps.0", "Fill the lamp."],
      ["steps.1", "Light it."],
      ["ships_one", "{{count}} ship"],
      ["ships_other", "{{count}} ships"],
      ["warning", "A storm is coming. Stay inside! Do not open the door."],
    ]);
  });

  test("may have any escapes; a text that is empty is none", async () => {
    expect(keyed(await readFixture("json/zh.json"))).toEqual([
      ["warning", "暴风雨将至。请留在室内！不要开门。"],
      ["menu.file.open", "打开文件"],
      ["menu.file.save", "保存文件"],
      ["ships_other", "{{count}} 艘船"],
      ["steps.0", "加满灯油。"],
      ["steps.1", "点亮它。"],
    ]);
  });

  test.each(["en.json", "zh.json", "app_en.arb", "messages.json"])(
    "%s: each character is in its place",
    async (name) => {
      const { blocks } = await readFixture(`json/${name}`);
      expect(
        misplaced(fixture(`json/${name}`).toString(), blocks, (character) => character === "\\"),
      ).toEqual([]);
    },
  );

  test("of ARB has a language, and metadata that are no text", async () => {
    const document = await readFixture("json/app_en.arb");
    expect(document.language).toBe("en");
    expect(keyed(document)).toEqual([["hello", "Hello, {name}!"]]);
  });

  test("of a browser extension has notes that are no text", async () => {
    expect(keyed(await readFixture("json/messages.json"))).toEqual([
      ["name", "Lamp lighter"],
      ["bye", "Good night, $USER$"],
    ]);
  });

  test("in several languages gives the one that is wanted, without language tags in its keys", async () => {
    const texts = async (...of: Parameters<typeof readFixture>) => keyed(await readFixture(...of));
    const english = [
      ["bye", "Good night"],
      ["hello", "Hello there"],
    ];
    const chinese = [
      ["hello", "你好"],
      ["bye", "晚安"],
    ];
    expect(await texts("json/locales.json", "source")).toEqual(english);
    expect(await texts("json/locales.json", "target")).toEqual(chinese);
    expect(await texts("json/locales.json", "source", { language: "zh-Hant" })).toEqual(chinese);
    expect(await texts("json/locales.json", "target", { language: "en" })).toEqual(english);
  });

  test("may have a key around all its languages", () => {
    const keys = (file: object) =>
      readJson(JSON.stringify(file), { path: "a.json", side: "source" }).blocks.map(({ key }) => key);
    expect(keys({ main: { "zh-Hans": { a: "甲", b: { c: "乙" } } } })).toEqual(["a", "b.c"]);
    expect(keys({ main: { a: "甲", zh: { c: "乙" } } })).toEqual(["main.a", "main.zh.c"]);
    expect(keys({ main: { zh: { c: "乙" } }, more: { a: "甲" } })).toEqual(["main.zh.c", "more.a"]);
  });

  test("that names languages is not in several languages", () => {
    expect(texts({ en: "English", zh: "Chinese" })).toEqual(["English", "Chinese"]);
    expect(texts({ en: { a: "A" }, about: { b: "B" } })).toEqual(["A", "B"]);
  });

  test("keeps what only looks like metadata", () => {
    expect(texts({ "@media": "print", "@other": { description: "x" }, message: "y" })).toEqual([
      "print",
      "x",
      "y",
    ]);
    expect(texts({ "": {}, "@": { a: "x" }, "@@b": "y", "@c": { d: "z" }, c: {} })).toEqual(["x", "y", "z"]);
    const dialog = { message: "Are you sure?", description: "There is no way back." };
    expect(texts({ dialog, title: "Delete" })).toEqual([...Object.values(dialog), "Delete"]);
  });

  test("is told by its content", async () => {
    expect((await readDocument(fixture("json/en.json"), { path: "-" })).format).toBe("json");
  });

  test.each([
    ["twice.json", /^json\/twice\.json:4: the same key twice; expected each key once; got a$/],
    ["cut.json", /^json\/cut\.json:3: not well-formed JSON; got unterminated string$/],
    ["comma.json", /^json\/comma\.json:3: not well-formed JSON; /],
    ["single.json", /^json\/single\.json: a single value; expected texts with keys$/],
    ["record.json", /^json\/record\.json: the record of an alignment, not a text; align export /],
  ])("is refused as %s", async (name, message) => {
    expect(await failureOf(readFixture(`json/${name}`))).toMatch(message);
  });

  test.each([
    ["lists", "[".repeat(100_000)],
    ["closed lists", "[".repeat(5_000) + "]".repeat(5_000)],
    ["maps", '{"a":'.repeat(50_000)],
    ["not quite as many maps", `${'{"a":'.repeat(101)}"x"${"}".repeat(101)}`],
  ])("is refused if it is nested absurdly: %s", (_, file) => {
    expect(() => readJson(file, { path: "a.json", side: "source" })).toThrow(InputFailure);
  });

  test("loses no text, whatever is in it and however it is written", () => {
    const anyText = fc.string({ unit: "grapheme" });
    const anyTree = fc.letrec((tie) => ({
      map: fc.dictionary(anyText, fc.oneof(anyText, fc.jsonValue(), tie("map"))),
    })).map;
    fc.assert(
      fc.property(anyTree, fc.nat(3), fc.boolean(), (tree, indent, escapes) => {
        const json = JSON.stringify(tree, undefined, indent);
        const file = escapes ? json.replace(/[^\x20-\x7e\n]/g, escaped) : json;
        expect(texts(file).map(solid)).toEqual(leaves(tree).map(solid).filter(Boolean));
      }),
    );
  });
});

function texts(file: object | string): string[] {
  const text = typeof file === "string" ? file : JSON.stringify(file);
  return readJson(text, { path: "a.json", side: "source" }).blocks.map((block) => block.text);
}

function leaves(tree: unknown): string[] {
  if (typeof tree === "string") return [tree];
  return typeof tree === "object" && tree !== null ? Object.values(tree).flatMap(leaves) : [];
}

/** A text without white space, the line breaks of mainframes among it. */
function solid(text: string): string {
  return visible(text).replaceAll("\x85", "");
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
