import { expect, test } from "@jest/globals";
import { choicesOf, exportAddress } from "../../../../src/review/page/panels/export/formats.js";
import { formats } from "../../../../src/write/index.js";

test("every format has a title for people, and what most want stands first", () => {
  const choices = choicesOf(formats.map(({ name, extensions }) => ({ name, extension: extensions[0]! })));
  expect(choices).toHaveLength(formats.length);
  expect(choices[0]).toEqual({ name: "tmx", title: "TMX 1.4", use: "translation memory", extension: ".tmx" });
  expect(choices.filter(({ use }) => use === "")).toEqual([]);
});

test("a format that has no title goes by its name, after the others", () => {
  const choices = choicesOf([
    { name: "new", extension: ".new" },
    { name: "csv", extension: ".csv" },
  ]);
  expect(choices.map(({ title }) => title)).toEqual(["CSV", "new"]);
});

test("an export's address says what and in which format", () => {
  expect(exportAddress("tmx", false)).toBe("api/export?format=tmx&confirmed=0");
  expect(exportAddress("a&b", true)).toBe("api/export?format=a%26b&confirmed=1");
});
