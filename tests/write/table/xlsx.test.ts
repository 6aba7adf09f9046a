import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import type { Bitext } from "../../../src/record/bitext.js";
import { encodeBitext } from "../../../src/record/encode.js";
import { beadRows } from "../../../src/write/table/bead-rows.js";
import { columnsOf } from "../../../src/write/table/columns.js";
import { xlsx } from "../../../src/write/table/xlsx.js";
import { convertedByOffice, hasOffice, OFFICE_TIMEOUT } from "../../office.js";
import { alignedPairs } from "../../record/arbitrary.js";
import { bitextOf } from "../../record/bitext-of.js";
import { reviewedSmall } from "../../record/reviewed-small.js";
import { small } from "../../record/small.js";
import { contentOf } from "../content-of.js";
import { partOf, workbookCells } from "./office-cells.js";

const workbookOf = (bitext: Bitext) => contentOf(xlsx.write(bitext, { version: "0.1.0" }));

const part = async (bitext: Bitext, name: string) => partOf(await workbookOf(bitext), name);

const SHEET = "xl/worksheets/sheet1.xml";

afterEach(() => {
  jest.restoreAllMocks();
});

describe("a workbook", () => {
  test("is the same bytes whenever it is written", async () => {
    const clock = jest.spyOn(Date, "now").mockReturnValue(Date.UTC(2021, 6, 13));
    const first = await workbookOf(small);
    clock.mockReturnValue(Date.UTC(2031, 1, 2, 3, 4, 5));
    expect((await workbookOf(small)).equals(first)).toBe(true);
  });

  test("has a filter over its table, its head in sight, and rows as high as their text", async () => {
    const sheet = await part(small, SHEET);
    expect(sheet).toContain('</sheetData><autoFilter ref="A1:F6"/>');
    expect(sheet).toMatch(/<pane ySplit="1" xSplit="0" topLeftCell="A2" [^>]*state="frozen"\/>/);
    expect(sheet).toContain('<col min="1" max="1" width="60" customWidth="1"/>');
    expect([...sheet.matchAll(/<row r="\d" ht="(\d+)">/g)].map(([, height]) => height)).toEqual([
      "15",
      "15",
      "15",
      "15",
      "15",
      "15",
    ]);
    expect(await part(small, "xl/workbook.xml")).toMatch(
      /<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">alignment!\$A\$1:\$F\$6<\/definedName><\/definedNames><calcPr\/>/,
    );
  });

  test("colours gaps and unsure pairs, and nothing else", async () => {
    const [sheet, styles] = [await part(small, SHEET), await part(small, "xl/styles.xml")];
    const fills = [...styles.matchAll(/<fill>(.*?)<\/fill>/g)].map(
      ([, fill]) => /rgb="FF(\w+)"/.exec(fill!)?.[1],
    );
    const formats = [...styles.split("<cellXfs")[1]!.matchAll(/<xf ([^>]*)>/g)].map(([, format]) => format!);
    const colourOf = (address: string) => {
      const style = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)![1]!;
      return fills[Number(/fillId="(\d+)"/.exec(formats[Number(style)]!)?.[1] ?? 0)];
    };
    const rows = [1, 2, 3, 4, 5, 6].map((row) => [..."ABCDEF"].map((column) => colourOf(`${column}${row}`)));
    const whole = (colour?: string) => Array(6).fill(colour);
    expect(rows).toEqual([undefined, "F8CBAD", "FFF2CC", undefined, "F8CBAD", "BDD7EE"].map(whole));
    expect(formats[Number(/<c r="A2" s="(\d+)"/.exec(sheet)![1])]).toContain("applyAlignment");
    expect(styles).toContain('wrapText="1"');
    expect(styles).toContain("<b/>");
  });

  test("has a column for what a person said, and the filter over it", async () => {
    const sheet = await part(reviewedSmall, SHEET);
    expect(sheet).toContain('<autoFilter ref="A1:G6"/>');
    expect(await part(reviewedSmall, "xl/sharedStrings.xml")).toMatch(/<t>verdict<\/t>.*<t>accepted<\/t>/s);
    expect(await part(reviewedSmall, "xl/styles.xml")).toContain("FFEDEDED");
  });

  test("leaves out no character that XML or its writer cannot have", async () => {
    const bitext = bitextOf([
      { source: ["一"], target: ["a\u0007\u007F\u0085\u009F\uFDD0\uFFFD\uFFFF\u{1FFFF}b"] },
    ]);
    expect(await part(bitext, "xl/sharedStrings.xml")).toContain(
      "<t>a_x0007__x007F__x0085__x009F__xFDD0__xFFFD__xFFFF__xFFFD_b</t>",
    );
  });

  test("goes on in the next row where a text is longer than a cell", async () => {
    const long = "好".repeat(70_000);
    const bitext = bitextOf([
      { source: [long], target: ["Good."] },
      { source: ["完。"], target: ["End."] },
    ]);
    const [, ...rows] = await workbookCells(await workbookOf(bitext));
    expect(rows.map(([, target, type]) => [target, type])).toEqual([
      ["Good.", "pair"],
      [undefined, "pair (continued)"],
      [undefined, "pair (continued)"],
      ["End.", "pair"],
    ]);
    expect(rows.map(([source]) => source!.length)).toEqual([32_767, 32_767, 4466, 2]);
    expect(
      rows
        .slice(0, 3)
        .map(([source]) => source)
        .join(""),
    ).toBe(long);
  });

  test("of any pair is read back as its beads", async () => {
    await fc.assert(
      fc.asyncProperty(alignedPairs, async (pair) => {
        const bitext = encodeBitext(pair);
        const columns = columnsOf(bitext);
        const [head, ...rows] = await workbookCells(await workbookOf(bitext));
        expect(head).toEqual(columns.map(({ name }) => name));
        expect(rows).toEqual(
          [...beadRows(bitext)].map((row) =>
            columns.map(({ field }) => expressible(String(row[field])) || undefined),
          ),
        );
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

/** What of a text a workbook can hold: halves of characters, and some that are none, become U+FFFD. */
function expressible(text: string): string {
  return text.replace(/\p{Cs}|(?=[\u{10000}-\u{10FFFF}])\p{Noncharacter_Code_Point}/gu, "\uFFFD");
}

/** Texts that are more than letters to a spreadsheet, to XML or to JavaScript. */
const ODD = [
  "=1+1",
  "-2",
  "@SUM(A1)",
  "'quoted",
  "007",
  "1/2",
  "TRUE",
  " spaces ",
  "a\nb",
  "a\tb",
  '"a", b',
  "<b>&lt;</b> ]]>",
  "_x0041_",
  "constructor",
  "__proto__",
  "toString",
  "hasOwnProperty",
  "a\u0007b",
  "𠮷😀",
];

(hasOffice ? describe : describe.skip)("a workbook in LibreOffice", () => {
  test.each([
    ["a small pair", small],
    ["odd texts", bitextOf(ODD.map((text) => ({ source: [`一${text}`], target: [text], confidence: 0.25 })))],
  ])("has all cells of %s as they are", (_, bitext) => reopened(bitext), OFFICE_TIMEOUT);
});

async function reopened(bitext: Bitext): Promise<void> {
  // Separator, quotation mark, UTF-8, first row; texts quoted, numbers not as shown but as they are.
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false";
  const cells = parse(convertedByOffice(await workbookOf(bitext), "xlsx", filter)) as string[][];
  const columns = columnsOf(bitext);
  expect(cells).toEqual([
    columns.map(({ name }) => name),
    ...[...beadRows(bitext)].map((row) => columns.map(({ field }) => String(row[field]))),
  ]);
}
