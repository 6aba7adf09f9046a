import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readProperties } from "../../../src/read/keyed/properties.js";
import { misplaced, visible } from "../faithful.js";
import { fixture, keyed, readFixture } from "../keyed-texts.js";

const NAME = "properties/ferry.properties";

describe("a file of Java properties", () => {
  test("gives each text under its key", async () => {
    const document = await readFixture(NAME);
    expect(document).toMatchObject({ format: "properties", language: "en", warnings: [] });
    expect(keyed(document)).toEqual([
      ["app.title", "Ferry"],
      ["late", "The last ferry leaves at ten and doesn't wait."],
      ["fare", "{0} yuan, “children” free Dogs, too."],
      ["path", "C:\\ferry\\timetable"],
      ["two words", "Weekdays:"],
      ["seats.one", "{0} seat is free."],
      ["seats.other", "{0} seats are free."],
    ]);
  });

  test("may have Chinese as numbers, and lines that end as in Windows", async () => {
    const document = await readFixture("properties/ferry_zh.properties", "target");
    expect(document.language).toBe("zh-Hans");
    expect(keyed(document)).toEqual([
      ["app.title", "渡轮"],
      ["late", "末班渡轮十点开船，不等人。"],
      ["fare", "{0} 元，儿童免费。狗也免费。"],
      ["seats.other", "还有 {0} 个空座。"],
    ]);
  });

  test("knows where each character stands", async () => {
    const { blocks } = await readFixture(NAME);
    expect(misplaced(fixture(NAME).toString(), blocks, (character) => character === "\\")).toEqual([]);
  });

  test("loses no text, whatever is in it and however it is written", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: fc.constantFrom(..."\\:=#!nu4f\r\n \t") }),
    );
    const anyStyle = fc.record({
      isAscii: fc.boolean(),
      isFolded: fc.boolean(),
      newline: fc.constantFrom("\n", "\r", "\r\n"),
      separator: fc.constantFrom("=", " = ", ":", "\t"),
    });
    fc.assert(
      fc.property(fc.array(anyText), anyStyle, (texts, { isAscii, isFolded, newline, separator }) => {
        const fold = isFolded ? `\\${newline}  ` : "";
        const lines = texts.map((text, i) => `k${i}${separator}${escaped(text, isAscii).join(fold)}`);
        const file = lines.join(newline);
        const read = readProperties(file).blocks.map(({ text }) => solid(text));
        expect(read).toEqual(texts.map(solid).filter(Boolean));
      }),
    );
  });
});

/** A text without white space, the line breaks of mainframes among it. */
function solid(text: string): string {
  return visible(text).replaceAll("\x85", "");
}

/** The characters of a text as a file may have them. */
function escaped(text: string, isAscii: boolean): string[] {
  return text.split("").map((unit) => {
    if (unit === "\n") return "\\n";
    if (unit === "\r") return "\\r";
    if (isAscii && unit > "~") return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
    return /[\\:=#!]/.test(unit) ? `\\${unit}` : unit;
  });
}
