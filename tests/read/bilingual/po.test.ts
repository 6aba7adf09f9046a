import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type GetTextTranslations, po } from "gettext-parser";
import { InputFailure } from "../../../src/failure.js";
import { readPo } from "../../../src/read/bilingual/po.js";
import type { Block } from "../../../src/read/document.js";
import { readDocument } from "../../../src/read/index.js";
import { misplaced, visible } from "../faithful.js";
import { failureOf, fixture, keyed, readFixture } from "../keyed-texts.js";

const NAME = "po/zh_CN.po";

describe("a PO file", () => {
  test("gives its messages, with their contexts and plurals, without its header and obsolete entries", async () => {
    const document = await readFixture(NAME);
    expect(document).toMatchObject({ format: "po", language: "en" });
    expect(keyed(document)).toEqual([
      ["menu|Open", "Open"],
      ["door|Open", "Open"],
      ['The lamp is "lit".\nThe keeper sleeps.', 'The lamp is "lit". The keeper sleeps.'],
      ["%d ship", "%d ship"],
      ["%d ship", "%d ships"],
      ["Storm warning", "Storm warning"],
      ["Calm sea", "Calm sea"],
    ]);
  });

  test("gives its translations without fuzzy ones, and says how many they are", async () => {
    const document = await readFixture(NAME, "target");
    expect(document.language).toBe("zh-Hans");
    expect(document.warnings).toEqual([{ message: "fuzzy translations left out: 1" }]);
    expect(document.blocks.map(({ text }) => text)).toEqual([
      "打开",
      "开着的",
      '灯"亮"着。守塔人睡着了。',
      "%d 艘船",
    ]);
  });

  test.each(["source", "target"] as const)("knows where each character of the %s stands", async (side) => {
    const { blocks } = await readFixture(NAME, side);
    expect(misplaced(fixture(NAME).toString(), blocks, (character) => character === "\\")).toEqual([]);
  });

  test("is told by its content", async () => {
    expect((await readDocument(fixture(NAME), { path: "messages.txt" })).format).toBe("po");
  });

  test("may have several strings on a line, any escape, and bytes by their numbers", () => {
    const file = String.raw`msgid"a" "\tb\\\"\/" msgstr "\346\211\223\xe5\xbc\x80\n" "c\a"`;
    expect(texts(file, "source")).toEqual(['a\tb\\"/']);
    expect(texts(file, "target")).toEqual(["打开c\x07"]);
  });

  test("keeps the flag of an obsolete entry from the next", () => {
    const file = '#, fuzzy\n#~ msgid "old"\n#~ msgstr "旧"\n\nmsgid "new"\nmsgstr "新"\n';
    expect(texts(file, "target")).toEqual(["新"]);
  });

  test.each([
    ["cut.po", /^po\/cut\.po:4: a string that does not end on its line; /],
    ["no-msgstr.po", /^po\/no-msgstr\.po:4: a message without msgstr; expected msgid and msgstr$/],
    ["properties.po", /^po\/properties\.po:2: not a PO file; .*; got Open = 打开$/],
  ])("is refused as %s", async (name, message) => {
    expect(await failureOf(readFixture(name.replace(/^/, "po/")))).toMatch(message);
  });

  test.each([
    ['"text"', "a string without a keyword"],
    ['msgstr "text"', "msgstr without msgid"],
    ['msgctxt "menu" msgid_plural "texts"', "msgid_plural without msgid"],
  ])("may not be %j", (file, problem) => {
    expect(() => texts(file, "source")).toThrow(problem);
  });

  const anyText = fc.string({
    unit: fc.constantFrom("a", "你", "𠀀", '"', "\\", "\n", "\t", "%", " ", "#", "n"),
  });
  const anyEntry = fc.record({
    context: fc.option(anyText.filter(Boolean), { nil: undefined }),
    message: anyText.filter((text) => text.trim() !== ""),
    plural: fc.option(anyText.filter(Boolean), { nil: undefined }),
    translations: fc.array(anyText, { minLength: 1, maxLength: 3 }),
    isFuzzy: fc.boolean(),
  });

  test("is read as gettext-parser writes it", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEntry, { selector: ({ message }) => message }), (entries) => {
        const file = po.compile(catalogue(entries), { foldLength: 12 }).toString();
        const expected = { source: [] as string[], target: [] as string[] };
        for (const { message, plural, translations, isFuzzy } of inContexts(entries)) {
          expected.source.push(message, ...(plural === undefined ? [] : [plural]));
          if (!isFuzzy)
            expected.target.push(...(plural === undefined ? translations.slice(0, 1) : translations));
        }
        const solid = (list: string[]) => list.map(visible).filter(Boolean);
        expect(texts(file, "source").map(visible)).toEqual(solid(expected.source));
        const target = solid(expected.target);
        if (target.length > 0) expect(texts(file, "target").map(visible)).toEqual(target);
      }),
    );
  });

  test("is read or refused, whatever is in it", () => {
    const piece = fc.constantFrom(
      "msgid",
      "msgstr",
      "[0]",
      " ",
      '"',
      "\\",
      "\n",
      "#",
      "#~",
      "#, fuzzy",
      "x",
      "你",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        try {
          texts(pieces.join(""), "target");
        } catch (error) {
          expect(error).toBeInstanceOf(InputFailure);
        }
      }),
    );
  });

  type AnyEntry = typeof anyEntry extends fc.Arbitrary<infer Entry> ? Entry : never;

  /** gettext-parser writes entries context by context. */
  function inContexts(entries: readonly AnyEntry[]): readonly AnyEntry[] {
    const contexts = [...new Set(entries.map(({ context }) => context ?? ""))];
    const ordered = Object.keys(Object.fromEntries(contexts.map((context) => [context, 1])));
    return ordered.flatMap((name) => entries.filter(({ context = "" }) => context === name));
  }

  function catalogue(entries: readonly AnyEntry[]): GetTextTranslations {
    const translations: GetTextTranslations["translations"] = {};
    for (const { context = "", message, plural, translations: msgstr, isFuzzy } of entries) {
      translations[context] ??= {};
      translations[context][message] = {
        msgid: message,
        ...(context !== "" && { msgctxt: context }),
        ...(plural !== undefined && { msgid_plural: plural }),
        msgstr: plural === undefined ? msgstr.slice(0, 1) : msgstr,
        ...(isFuzzy && { comments: { flag: "fuzzy" } as never }),
      };
    }
    return { charset: "utf-8", headers: {}, translations };
  }
});

function texts(file: string, side: "source" | "target"): string[] {
  return readPo(file, { path: "a.po", side }).blocks.map(({ text }: Block) => text);
}
