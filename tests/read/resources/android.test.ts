import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readDocument } from "../../../src/read/index.js";
import { readAndroid } from "../../../src/read/resources/index.js";
import { xmlText } from "../../../src/xml.js";
import { misplaced, visible } from "../faithful.js";
import { failureOf, fixture, keyed, readFixture } from "../keyed-texts.js";

const NAME = "android/strings.xml";

describe("strings of an Android app", () => {
  test("give each text that is to be translated under its name", async () => {
    const document = await readFixture(NAME);
    expect(document).toMatchObject({ format: "android", language: "en", numbering: "lines", warnings: [] });
    expect(keyed(document)).toEqual([
      ["hello", "Good morning, %1$s!"],
      ["late", 'The last ferry doesn\'t wait—it leaves at "ten".'],
      ["rules", "No <dogs> on deck. No smoking."],
      ["wrapped", "Tickets are sold   on the pier & on board."],
      ["unsold", "All seats are taken."],
      ["days.0", "Weekdays"],
      ["days.1", "Sundays"],
      ["seats.one", "%d seat is free."],
      ["seats.other", "%d seats are free."],
      ["harbour", "Harbour"],
    ]);
  });

  test("know where each character stands", async () => {
    const { blocks } = await readFixture(NAME);
    expect(misplaced(fixture(NAME).toString(), blocks, (character) => "\\&".includes(character))).toEqual([]);
  });

  test("may ask to ignore what is found of one", async () => {
    const { ignores } = await readFixture("android/strings-zh.xml");
    expect(ignores).toMatchObject([
      { rules: ["added-paragraph"], reason: "not in the English app yet", concerns: { start: { line: 11 } } },
    ]);
  });

  test("are told by their content alone, whatever stands before it", async () => {
    const text = "<!-- (c) -->\n<!-- more -->\n<resources><string name='a'>It rains.</string></resources>";
    expect((await readDocument(Buffer.from(text), { path: "-" })).format).toBe("android");
  });

  test.each([
    ["@string/ok", []],
    ["@com.example:string/ok", []],
    [" @null ", []],
    ["?attr/title", []],
    ["\\@string/ok", ["@string/ok"]],
    ["@duiqi", ["@duiqi"]],
    ["Why?", ["Why?"]],
    ["?", ["?"]],
  ])("are left out where they only refer to others: %s", (text, expected) => {
    expect(textsOf(`<string name="a">${text}</string>`)).toEqual(expected);
  });

  test.each([
    ["\\&apos;", "'"],
    ["\\<![CDATA[n]]>b", "b"],
    ["\\\\&quot;n", "\\n"],
    ["&#92;u4f60", "你"],
    ["\\u4f", "u4f"],
    ["a\\", "a"],
  ])("may be escaped across what XML tells apart: %s", (text, expected) => {
    expect(textsOf(`<string name="a">${text}</string>`)).toEqual([expected]);
  });

  test("are refused without a name", async () => {
    expect(await failureOf(readFixture("android/nameless.xml"))).toBe(
      'android/nameless.xml:2: a string without its name; expected <string name="…">; got <string>',
    );
  });

  test("lose no text, whatever is in them", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: fc.constantFrom(..."\\\"'@?nu4f\n <&]>") }),
    );
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        const strings = texts.map((text, i) => `<string name="k${i}">${xmlText(escaped(text))}</string>`);
        expect(textsOf(strings.join("\n")).map(visible)).toEqual(texts.map(readable).filter(Boolean));
      }),
    );
  });
});

function textsOf(strings: string): string[] {
  const file = `<resources>${strings}</resources>`;
  return readAndroid(file, { path: "strings.xml", side: "source" }).blocks.map(({ text }) => text);
}

function escaped(text: string): string {
  return text.replace(/[\\"'@?]/g, "\\$&");
}

/** A text without white space, and with what XML can hold of it. */
function readable(text: string): string {
  const [, held] = /^<a>(.*)<\/a>$/s.exec(`<a>${xmlText(text, () => "\uFFFD")}</a>`)!;
  const plain = held!.replace(/&(?:lt|gt|amp|#13);/g, (reference) => REFERENCES[reference]!);
  return visible(plain).replaceAll("\x85", "");
}

const REFERENCES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&#13;": "\r",
};
