import { describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import type { Bitext } from "../../../src/record/bitext.js";
import { encodeBitext } from "../../../src/record/encode.js";
import { joinSentences } from "../../../src/record/join.js";
import { csv, tsv } from "../../../src/write/table/delimited.js";
import { unguarded } from "../../../src/write/table/formula-guard.js";
import { convertedByOffice, hasOffice, OFFICE_TIMEOUT } from "../../office.js";
import { alignedPairs } from "../../record/arbitrary.js";
import { bitextOf } from "../../record/bitext-of.js";
import { contentOf } from "../content-of.js";

const LAYOUTS = {
  csv: { delimiter: ",", record_delimiter: "\r\n" },
  tsv: { delimiter: "\t", record_delimiter: "\n" },
};

describe.each([csv, tsv])("$name", (format) => {
  const textOf = async (bitext: Bitext) =>
    (await contentOf(format.write(bitext, { version: "0.1.0" }))).toString();
  const rowsIn = (text: string) => parse(text, { ...LAYOUTS[format.name as "csv"], bom: true }) as string[][];

  test("of any pair is read back as its beads", async () => {
    await fc.assert(
      fc.asyncProperty(alignedPairs, async (pair) => {
        const bitext = encodeBitext(pair);
        const [head, ...rows] = rowsIn(await textOf(bitext));
        expect(head!.slice(0, 4)).toEqual(["source", "target", "type", "confidence"]);
        expect(rows.map((row) => row.map(unguarded).slice(0, 4))).toEqual(
          bitext.beads.map((bead) => [
            wellFormed(joinSentences(bitext.source, bead.source)),
            wellFormed(joinSentences(bitext.target, bead.target)),
            bead.source.length === 0 ? "addition" : bead.target.length === 0 ? "omission" : "pair",
            String(bead.confidence),
          ]),
        );
      }),
    );
  });

  test("keeps delimiters, quotation marks and line breaks within cells", async () => {
    const odd = ['"', 'a,"b"\tc', "a\nb", "a\rb", "a\r\nb", ", ", "=1+1", " x "];
    const text = await textOf(bitextOf(odd.map((target) => ({ source: ["一"], target: [target] }))));
    expect(
      rowsIn(text)
        .slice(1)
        .map(([, target]) => unguarded(target!)),
    ).toEqual(odd);
  });

  test("has rows of any number", async () => {
    const texts = Array.from({ length: 1203 }, (_, index) => `Line ${index}.`);
    const rows = rowsIn(await textOf(bitextOf(texts.map((text) => ({ target: [text] })))));
    expect(rows.slice(1).map(([, target]) => target)).toEqual(texts);
  });
});

test("CSV tells Excel that it is UTF-8, and ends lines as RFC 4180 has it; TSV is plain", async () => {
  const bitext = bitextOf([{ source: ["一"], target: ["One"] }]);
  const [comma, tab] = await Promise.all(
    [csv, tsv].map(({ write }) => contentOf(write(bitext, { version: "" }))),
  );
  expect([...comma!.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(comma!.toString()).toMatch(/^\uFEFFsource,[^\r\n]*\r\n一,One,[^\r\n]*\r\n$/);
  expect(tab!.toString()).toMatch(/^source\t[^\r\n]*\n一\tOne\t[^\r\n]*\n$/);
});

(hasOffice ? describe : describe.skip)("CSV in LibreOffice", () => {
  const opened = (bytes: Uint8Array) => convertedByOffice(bytes, "csv", "fods");

  test(
    "runs no formula, where one without a guard is run",
    async () => {
      expect(opened(Buffer.from("a\n=1+1\n"))).toContain('table:formula="of:=1+1"');
      const texts = ["=1+1", "@SUM(1)", "+1+1", "-1+1"];
      const bitext = bitextOf(texts.map((text) => ({ target: [text] })));
      const sheet = opened(await contentOf(csv.write(bitext, { version: "0.1.0" })));
      expect(sheet).not.toContain("table:formula");
      for (const text of texts) expect(sheet).toContain(`<text:p><text:s/>${text}</text:p>`);
    },
    2 * OFFICE_TIMEOUT,
  );
});

/** As UTF-8 has it. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}
