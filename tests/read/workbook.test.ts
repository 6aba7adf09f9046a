import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { InputFailure } from "../../src/failure.js";
import { readDocument } from "../../src/read/index.js";

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/formats/xlsx/${name}`, import.meta.url));
const read = (name: string, options = {}) => readDocument(fixture(name), { path: name, ...options });

describe("a workbook", () => {
  test("of one column needs no name, and is known by what is in it", async () => {
    const document = await readDocument(fixture("smallest.xlsx"), { path: "a.txt" });
    expect(document).toMatchObject({ format: "xlsx", language: "en", numbering: "blocks" });
    expect(document).not.toHaveProperty("encoding");
    expect(document.blocks).toEqual([
      {
        kind: "cell",
        text: "Hello there.",
        place: "Sheet1!A1",
        line: 1,
        anchors: [{ start: 0, line: 1, column: 1 }],
      },
    ]);
  });

  const cells = async (options: object) =>
    (await read("odd.xlsx", options)).blocks.map(({ place, text }) => [place, text]);

  test("gives rich text without its formatting and readings, and numbers as they are", async () => {
    expect(await cells({ column: "中文" })).toEqual([
      ["Texts!B3", "他来了，我走了。"],
      ["Texts!B5", "你好。"],
      ["Texts!B7", "2024"],
    ]);
  });

  test("gives each line of a cell, the values of formulas, and no errors", async () => {
    expect(await cells({ language: "en" })).toEqual([
      ["Texts!C3", "He came,"],
      ["Texts!C3", "and <I> left."],
      ["Texts!C5", "Hello to you all."],
      ["Texts!C7", "TRUE"],
    ]);
    expect((await cells({ language: "en", layout: "lines" }))[0]).toEqual([
      "Texts!C3",
      "He came, and <I> left.",
    ]);
  });

  test("gives dates as ISO 8601 has them", async () => {
    expect(await cells({ column: "D", language: "en" })).toEqual([
      ["Texts!D3", "2024-01-03"],
      ["Texts!D5", "2024-01-03T12:00:00"],
    ]);
  });

  test("says which sheets are not read", async () => {
    expect((await read("odd.xlsx", { column: "2" })).warnings).toEqual([
      { message: "only the sheet Texts is read, not Old texts, More" },
      { message: "taken for the heading of the column: 中文" },
    ]);
  });

  test.each([
    ["Old texts!B", "Old texts!B1"],
    ["'Old texts'!1", "Old texts!A1"],
    ["more!A", "More!A1"],
  ])("has the sheet that is named with the column: %s", async (column, place) => {
    expect((await cells({ column, language: "en" }))[0]![0]).toBe(place);
  });
});

test.each([
  [
    "bomb.xlsx",
    "the workbook is larger than a document would be; expected at most 64 MB when it is unpacked",
  ],
  ["cut.xlsx", "the archive is damaged"],
  ["endless-column.xlsx", "no address of a cell; got ZZZZZZZZ1"],
  ["endless-row.xlsx", "no address of a cell; got 99999999999"],
  ["entities.xlsx", "a DOCTYPE that declares entities"],
  ["far.xlsx", "larger than a document would be; expected at most 5 million cells"],
  ["no-address.xlsx", "a cell without its address; open it in a spreadsheet program and save it again"],
  ["no-sheet-file.xlsx", "the workbook cannot be read"],
  ["no-sheets.xlsx", "there is no sheet in the workbook"],
])("%s is refused", async (name, message) => {
  const failure = await read(name, { column: "A" }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(InputFailure);
  expect((failure as InputFailure).message).toContain(message);
  expect((failure as InputFailure).message).toMatch(new RegExp(`^${name}[: ]`));
});

test("another sheet is refused, with the names of those that are there", async () => {
  await expect(read("odd.xlsx", { column: "Nix!B" })).rejects.toThrow(
    "odd.xlsx: there is no such sheet; expected one of Old texts, Texts, More; got Nix",
  );
});

test("wherever a byte is wrong, it is read or refused with one line", async () => {
  const bytes = fixture("odd.xlsx");
  const bent = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(bent, { minLength: 1, maxLength: 5 }), async (changes) => {
      const broken = Uint8Array.from(bytes);
      for (const [at, value] of changes) broken[at] = value;
      const options = { path: "a.xlsx", column: "B", language: "zh", format: "xlsx" } as const;
      const outcome = await readDocument(broken, options).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(InputFailure);
      else expect(outcome).toHaveProperty("blocks");
    }),
    { numRuns: 300 },
  );
});
