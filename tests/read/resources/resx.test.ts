import { describe, expect, test } from "@jest/globals";
import { misplaced } from "../faithful.js";
import { failureOf, fixture, keyed, readFixture } from "../keyed-texts.js";

const NAME = "resx/Strings.resx";

describe("RESX", () => {
  test("gives each text under its name, without files, bytes, notes and comments", async () => {
    const document = await readFixture(NAME);
    expect(document).toMatchObject({ format: "resx", language: "en", warnings: [] });
    expect(keyed(document)).toEqual([
      ["Hello", "Good morning, {0}!"],
      ["Late", "The last ferry leaves at ten & doesn't wait. Come early."],
      ["Typed", "Tickets"],
    ]);
  });

  test("knows where each character stands", async () => {
    const { blocks } = await readFixture(NAME);
    expect(misplaced(fixture(NAME).toString(), blocks, (character) => character === "&")).toEqual([]);
  });

  test.each([
    ["book.resx", "resx/book.resx:1: not a RESX file; expected the outermost element root; got book"],
    ["nameless.resx", 'resx/nameless.resx:2: data without its name; expected <data name="…">; got <data>'],
  ])("is refused as %s", async (name, message) => {
    expect(await failureOf(readFixture(`resx/${name}`))).toBe(message);
  });
});
