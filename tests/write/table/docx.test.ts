import { afterEach, describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import type { Bitext } from "../../../src/record/bitext.js";
import { encodeBitext } from "../../../src/record/encode.js";
import { beadRows } from "../../../src/write/table/bead-rows.js";
import { docx } from "../../../src/write/table/docx.js";
import { convertedByOffice, hasOffice, OFFICE_TIMEOUT } from "../../office.js";
import { alignedPairs } from "../../record/arbitrary.js";
import { bitextOf } from "../../record/bitext-of.js";
import { reviewedSmall } from "../../record/reviewed-small.js";
import { small } from "../../record/small.js";
import { contentOf } from "../content-of.js";
import { documentCells, partOf } from "./office-cells.js";

const date = new Date("2021-07-13T08:00:00Z");
const documentOf = (bitext: Bitext, dated = true) =>
  contentOf(docx.write(bitext, { version: "0.1.0", ...(dated && { date }) }));

const part = async (bitext: Bitext, name: string, dated = true) =>
  partOf(await documentOf(bitext, dated), name);

/** Of each row its two cells, as XML. */
async function rowsOf(bitext: Bitext): Promise<string[][]> {
  const document = await part(bitext, "word/document.xml");
  const rows = [...document.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
  return rows.map((row) => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell));
}

const textOf = (cell: string) =>
  [...cell.matchAll(/<w:t[ >][^<]*/g)].map(([text]) => text.replace(/^.*?>/, "")).join("\n");
const fillOf = (cell: string) => /<w:shd [^>]*w:fill="(\w+)"/.exec(cell)?.[1];
const styleOf = (cell: string) => /<w:pStyle w:val="(\w+)"/.exec(cell)?.[1];

afterEach(() => {
  jest.restoreAllMocks();
});

describe("a Word document", () => {
  test("is the same bytes whenever it is written", async () => {
    const clock = jest.spyOn(Date, "now").mockReturnValue(Date.UTC(2021, 6, 13));
    const first = await documentOf(small);
    clock.mockReturnValue(Date.UTC(2031, 1, 2, 3, 4, 5));
    expect((await documentOf(small)).equals(first)).toBe(true);
  });

  test("has the date of the texts, if they have one", async () => {
    expect(await part(small, "docProps/core.xml")).toContain(
      "<dc:title>zh &amp; en/zh.txt – en.txt</dc:title><dc:creator>duiqi 0.1.0</dc:creator>" +
        '<dcterms:created xsi:type="dcterms:W3CDTF">2021-07-13T08:00:00.000Z</dcterms:created>',
    );
    expect(await part(small, "docProps/core.xml", false)).not.toContain("dcterms:created");
  });

  test("is a table of two columns with gaps marked, and a head on each page", async () => {
    const rows = await rowsOf(small);
    expect(rows.map((row) => row.map(textOf))).toEqual([
      ["zh &amp; en/zh.txt", "en.txt"],
      ["来源：澎湃新闻", "(omission)"],
      ["下雨的一天 今天下了一整天的雨。", "A day of rain: it rained and rained."],
      ["气温&lt;5℃，写作“&amp;lt;5”。", "It was below 5 °C, or \uFFFD“&amp;lt;5”."],
      ["我没有带伞。", "(omission)"],
      ["(addition)", "“Nobody told me,” she said."],
    ]);
    const fills = [undefined, "F8CBAD", "FFF2CC", undefined, "F8CBAD", "BDD7EE"];
    expect(rows.map((row) => row.map(fillOf))).toEqual(fills.map((fill) => [fill, fill]));
    expect([...(await part(small, "word/document.xml")).matchAll(/<w:tblHeader\/>/g)]).toHaveLength(1);
  });

  test("says what a person said of gaps, and has what was accepted in grey", async () => {
    const rows = await rowsOf(reviewedSmall);
    expect([rows[1]!, rows[4]!].map((row) => textOf(row[1]!))).toEqual([
      "(omission, accepted)",
      "(omission, to fix)",
    ]);
    expect(rows.map((row) => fillOf(row[0]!))).toEqual([
      undefined,
      "EDEDED",
      undefined,
      undefined,
      "F8CBAD",
      "BDD7EE",
    ]);
  });

  test("shows each language in its fonts", async () => {
    const rows = await rowsOf(small);
    expect(rows.map((row) => row.map(styleOf))[1]).toEqual(["Chinese", "English"]);
    expect(rows[5]!.map(styleOf)).toEqual(["English", "English"]);
    expect(rows[1]![0]).toContain('<w:rFonts w:hint="eastAsia"/>');
    const styles = await part(small, "word/styles.xml");
    expect(styles).toMatch(/w:eastAsia="SimSun".*<w:lang w:val="en-US" w:eastAsia="zh-CN"\/>/s);
    const traditional = bitextOf([{ source: ["Rain."], target: ["下雨。"] }], ["en", "zh-Hant"]);
    expect(await part(traditional, "word/styles.xml")).toMatch(
      /w:eastAsia="PMingLiU".*w:eastAsia="zh-TW"\/>/s,
    );
  });

  test("of any pair is read back as its beads", async () => {
    await fc.assert(
      fc.asyncProperty(alignedPairs, async (pair) => {
        const bitext = encodeBitext(pair);
        const [head, ...rows] = await documentCells(await documentOf(bitext));
        expect(head).toEqual([bitext.source.path, bitext.target.path]);
        expect(rows).toEqual(
          [...beadRows(bitext)].map(({ type, source, target }) => [
            type === "addition" ? "(addition)" : expressible(source),
            type === "omission" ? "(omission)" : expressible(target),
          ]),
        );
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test("keeps line breaks and outer spaces", async () => {
    const [cell] = (await rowsOf(bitextOf([{ source: [" a\nb "], target: ["c"] }])))[1]!;
    expect(cell).toMatch(
      /<w:t xml:space="preserve"> a<\/w:t>.*<w:br\/>.*<w:t xml:space="preserve">b <\/w:t>/s,
    );
  });
});

/** What of a text XML can write, with its line breaks as line feeds. */
function expressible(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r\x7F-\x9F]|[\p{Cs}\uFFFE\uFFFF]/gu, "\uFFFD").replace(/\r\n?/g, "\n");
}

(hasOffice ? describe : describe.skip)("a Word document in LibreOffice", () => {
  test(
    "has all text, a cell a line",
    async () => {
      const text = convertedByOffice(await documentOf(small), "docx", "txt:Text (encoded):UTF8,LF");
      expect(
        text
          .replace(/^\uFEFF/, "")
          .trim()
          .split("\n"),
      ).toEqual([
        "zh & en/zh.txt",
        "en.txt",
        "来源：澎湃新闻",
        "(omission)",
        "下雨的一天 今天下了一整天的雨。",
        "A day of rain: it rained and rained.",
        "气温<5℃，写作“&lt;5”。",
        "It was below 5 °C, or \uFFFD“&lt;5”.",
        "我没有带伞。",
        "(omission)",
        "(addition)",
        "“Nobody told me,” she said.",
      ]);
    },
    OFFICE_TIMEOUT,
  );
});
