import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { InputFailure } from "../../src/failure.js";
import { readDocument } from "../../src/read/index.js";
import type { ReadContext } from "../../src/read/reader.js";
import { columnOf } from "../../src/read/table/column.js";
import { readCsv, readTsv } from "../../src/read/table/csv.js";
import { indexOfLetter, letterOf } from "../../src/read/table/table.js";
import { misplaced } from "./faithful.js";

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url));
const read = (name: string, options = {}) => readDocument(fixture(name), { path: name, ...options });
const CONTEXT: ReadContext = { path: "a.csv", side: "source" };

async function places(name: string, options = {}): Promise<unknown[]> {
  const { blocks } = await read(name, options);
  return blocks.map(({ line, anchors, text }) => [`${line}:${anchors[0]!.column}`, text]);
}

async function messageOf(reading: Promise<unknown>): Promise<string> {
  const failure = await reading.catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(InputFailure);
  return (failure as InputFailure).message;
}

describe("a table in a text file", () => {
  test("of one column needs no name", async () => {
    const document = await read("csv/smallest.csv");
    expect(document).toMatchObject({ format: "csv", language: "en", numbering: "lines", warnings: [] });
    expect(document.blocks).toMatchObject([{ kind: "cell", text: "Hello there.", line: 1 }]);
  });

  test("has exact places in quoted cells of several lines", async () => {
    expect(await places("csv/odd.csv", { column: "B" })).toEqual([
      ["3:6", '他说："走，😀"'],
      ["4:1", "然后走了。"],
      ["7:5", "再见。"],
      ["9:5", "下雨了。"],
    ]);
    expect(await places("csv/odd.csv", { column: "english" })).toEqual([
      ["4:9", '"Go; now," he said,'],
      ["5:1", "and left us there."],
      ["6:6", "Untranslated line here."],
      ["7:11", "Good bye, all of you."],
      ["9:10", "It is raining again."],
    ]);
    const input = fixture("csv/odd.csv").toString("utf8").replace("\ufeff", "");
    const { blocks } = await read("csv/odd.csv", { column: "English" });
    expect(misplaced(input, blocks)).toEqual([]);
  });

  test("has a sentence in each cell where the text is split already", async () => {
    const { blocks } = await read("csv/odd.csv", { column: "2", layout: "lines" });
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["line", '他说："走，😀"然后走了。'],
      ["line", "再见。"],
      ["line", "下雨了。"],
    ]);
  });

  test("may have quotation marks that are text, if it has tabs", async () => {
    expect(await places("tsv/corpus.tsv", { column: "2" })).toEqual([
      ["1:10", '"Hello," he said.'],
      ["2:5", 'Let us go "now".'],
    ]);
    expect(await places("tsv/excel.tsv", { column: "target" })).toEqual([
      ["3:7", 'He said "yes".'],
      ["4:1", "All of us heard it."],
    ]);
  });

  test.each([
    ["commas", '"你好，世界",Hello; world\n再见,"Bye, you"\n'],
    ["semicolons", "你好，世界;Hello, my, my world\n再见;Bye, you\n"],
    ["tabs", "你好，世界\tHello, world; all\n再见\tBye, you\n"],
  ])("may have %s, and be called CSV", async (_, text) => {
    const { blocks } = await readCsv(text, { ...CONTEXT, language: "zh" });
    expect(blocks.map((block) => block.text)).toEqual(["你好，世界", "再见"]);
  });

  test.each([
    [
      "columns",
      ",".repeat(20_000),
      /wider than a document would be; expected at most 16384 columns; got 20001$/,
    ],
    ["cells", ",\n".repeat(3_000_000), /larger than a document would be; expected at most 5 million cells$/],
  ])("of too many %s is refused", async (_, text, message) => {
    expect(await messageOf(readCsv(text, { ...CONTEXT, column: "1" }))).toMatch(message);
  });

  test.each([
    ["csv/open-quote.csv", /^csv\/open-quote\.csv:3: a quotation mark is not closed; expected cells with "/],
    ["csv/bare-quote.csv", /^csv\/bare-quote\.csv:3: a quotation mark within a cell; expected cells with "/],
  ])("%s is refused", async (name, message) => {
    expect(await messageOf(read(name, { column: "2" }))).toMatch(message);
  });
});

describe("a column", () => {
  const rows = [
    ["key", "中文", "Text", "State"],
    ["m_1", "你好。", "Hello there.", "final"],
    ["m_2", "再见。", "Good bye now.", "draft"],
  ];
  const column = (context: Partial<ReadContext>, table = rows) =>
    columnOf({ rows: table }, { ...CONTEXT, ...context });

  test.each([
    ["its heading", "中文", { index: 1, start: 1 }],
    ["its heading in another case", " TEXT ", { index: 2, start: 1 }],
    ["a letter", "C", { index: 2, start: 1 }],
    ["a number", "3", { index: 2, start: 1 }],
  ])("is named by %s", (_, name, found) => {
    expect(column({ column: name })).toEqual(found);
  });

  test("is named by a heading rather than by a letter", () => {
    expect(
      column({ column: "b" }, [
        ["B", "b2"],
        ["Hello.", "你好。"],
      ]),
    ).toEqual({ index: 0, start: 1 });
  });

  test("is that of the language that is wanted, whatever keys and states there are", () => {
    expect(column({ language: "zh" })).toEqual({ index: 1, start: 1 });
    expect(column({ language: "en" })).toEqual({ index: 2, start: 1 });
    expect(column({ otherLanguage: "en" })).toEqual({ index: 1, start: 1 });
    expect(column({ otherLanguage: "zh-Hant" })).toEqual({ index: 2, start: 1 });
  });

  test("is the first for the source and the second for the target of a file that is both", () => {
    expect(column({ holdsBoth: true })).toEqual({ index: 1, start: 1 });
    expect(column({ holdsBoth: true, side: "target" })).toEqual({ index: 2, start: 1 });
    const turned = rows.map(([key, zh, en]) => [key!, en!, zh!]);
    expect(column({ holdsBoth: true, side: "target" }, turned)).toEqual({ index: 2, start: 1 });
  });

  test("is the one whose heading is known, of several in a language", () => {
    const noted = [
      ["中文", "English", "Note"],
      ["你好。", "Hello there.", "It is polite."],
    ];
    expect(column({ language: "en" }, noted)).toEqual({ index: 1, start: 1 });
    expect(column({ holdsBoth: true, side: "target" }, noted)).toEqual({ index: 1, start: 1 });
    expect(() => column({}, noted)).toThrow(/got A \(中文\), B \(English\), C \(Note\)/);
  });

  test("is Chinese though it has a key in each cell, and quickly told of long ones", () => {
    const keyed = [["重新启动（a1b2c3d4e5f6a7b8c9）", "Restart now (a1b2c3d4e5f6a7b8c9)"]];
    expect(column({ language: "zh" }, keyed)).toEqual({ index: 0, start: 0 });
    const start = performance.now();
    column({ language: "en" }, [["a".repeat(1_000_000), "你好"]]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("has no heading where none of the first row's cells is known for one", () => {
    expect(column({ column: "A" }, [["Opening"], ["Hello."]])).toEqual({ index: 0, start: 0 });
    expect(column({ column: "1" }, [[""], ["Opening"], ["Hello."]])).toEqual({ index: 0, start: 1 });
    expect(column({}, [["译文"], ["你好。"]])).toEqual({ index: 0, start: 1 });
  });

  test.each<[string, Partial<ReadContext>, string[][], RegExp]>([
    [
      "several",
      {},
      rows,
      /^a\.csv: it cannot be told which column is the text; got B \(中文\), C \(Text\); name/,
    ],
    [
      "two in the language",
      { language: "en" },
      [["a b", "c d"]],
      /cannot be told which .* got A \(a b\), B \(c d\)/,
    ],
    ["none", {}, [["1", "2"]], /^a\.csv: no column has text; got A \(1\), B \(2\); name one with --column/],
    ["another", { column: "Z" }, rows, /no such column; expected one of A \(key\), .*; got Z/],
    ["a number too high", { column: "5" }, rows, /no such column/],
    ["number 0", { column: "0" }, rows, /no such column/],
    ["an ambiguous heading", { column: "a" }, [["a", "A"]], /two columns have this heading/],
  ])("%s is refused", (_, context, table, message) => {
    expect(() => column(context, table)).toThrow(message);
  });

  test("says which cell it took for a heading", async () => {
    expect((await read("csv/odd.csv", { column: "B" })).warnings).toEqual([
      { message: "taken for the heading of the column: 中文" },
    ]);
  });
});

test("letters of columns count on after Z", () => {
  expect([0, 25, 26, 701, 702, 16_383].map(letterOf)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  fc.assert(fc.property(fc.nat(16_383), (index) => indexOfLetter(letterOf(index)) === index));
});

const CELL = fc.stringMatching(/^[a-zé你😀 ",;\n\r\t]{0,8}$/u);
const TABLE = fc.array(fc.tuple(CELL, CELL, CELL), { minLength: 1, maxLength: 8 });

test("every cell of a column is read, at its place", async () => {
  await fc.assert(
    fc.asyncProperty(TABLE, fc.constantFrom(...[0, 1, 2]), async (rows, index) => {
      const quoted = [["one", "two", "three"], ...rows].map((row) =>
        row.map((cell) => `"${cell.replaceAll('"', '""')}"`),
      );
      const text = quoted.map((row) => row.join(",")).join("\r\n");
      const { blocks } = await readCsv(text, { ...CONTEXT, column: ["one", "two", "three"][index] });
      const lines = rows.flatMap((row) => row[index]!.split(/\r\n|\r|\n/).map((line) => line.trim()));
      expect(blocks.map((block) => block.text)).toEqual(lines.filter((line) => line !== ""));
      expect(misplaced(text, blocks)).toEqual([]);
    }),
  );
});

test("whatever the input, it is read or refused with one line", async () => {
  const any = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[a你",;\n\t ]{0,60}$/u));
  await fc.assert(
    fc.asyncProperty(any, fc.constantFrom(readCsv, readTsv), async (text, reader) => {
      const reading = await reader(text, { ...CONTEXT, column: "1" }).catch((error: unknown) => error);
      if (reading instanceof Error) expect(reading).toBeInstanceOf(InputFailure);
      else expect(misplaced(text, (reading as Awaited<ReturnType<typeof readCsv>>).blocks)).toEqual([]);
    }),
  );
});
