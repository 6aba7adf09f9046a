import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readDocument } from "../../src/read/index.js";
import type { Bitext } from "../../src/record/bitext.js";
import { convert, hasOffice, OFFICE_TIMEOUT, UTF8_TEXT } from "../office.js";
import { run } from "./run.js";

const PAIR = ["zh.txt", "en.txt"].map((name) => `fixtures/pairs/inner-mongolia/${name}`);

/** What LibreOffice makes of the pair: the extension, and the filter where that does not tell it. */
const FORMATS = ["docx", "odt", "pdf", "html", "epub"];

const office = hasOffice ? describe : describe.skip;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-office-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Beads by the texts of their sentences. */
function aligned(paths: readonly string[]): unknown {
  const { status, stdout, stderr } = run([...paths, "--to", "json"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const { source, target, beads, gaps } = JSON.parse(stdout) as Bitext;
  return {
    beads: beads.map((bead) => ({
      source: bead.source.map((index) => source.sentences[index]!.text),
      target: bead.target.map((index) => target.sentences[index]!.text),
      confidence: bead.confidence,
    })),
    gaps: gaps.map(({ kind, level, text }) => ({ kind, level, text })),
  };
}

office("what LibreOffice makes of the sample pair", () => {
  let expected: unknown;

  beforeAll(() => {
    expected = aligned(PAIR);
  });

  test.each(FORMATS)(
    "is aligned as the text is: %s",
    (to) => {
      expect(aligned(convert({ inputs: PAIR, to, from: UTF8_TEXT }, folder))).toEqual(expected);
    },
    OFFICE_TIMEOUT,
  );
});

office("what LibreOffice makes of a document with notes, boxes, tables and changes", () => {
  const BLOCKS = [
    "heading: The Garden",
    "heading: The Pond",
    "paragraph: Behind the house there is a small pond with three fish.",
    "footnote (footnote 1): It was dug in spring.",
    "footnote (footnote 1): It has never dried up.",
    "paragraph: A frog lives on its bank, a well-known singer. See the picture, and come.",
    "footnote (endnote 1): It sings at night.",
    "paragraph: First half of a paragraph, and the second half.",
    "item: Bring bread.",
    "item: White bread is best.",
    "item: Do not bring dogs.",
    "quote: Still water runs deep.",
    "caption: Table 1: What lives there",
    "cell: Animal",
    "cell: Count",
    "footnote (footnote 2): Counted in June.",
    "cell: Fish",
    "cell: Three",
    "cell: or four",
    "paragraph: Boxes have text, too. The text goes on.",
    "paragraph: This is in a box.",
    "paragraph: It has two paragraphs.",
    "paragraph: The word 鲤鱼 means carp. It is non\u2011breaking and hyphenated.",
  ];

  test.each(["docx", "odt"])(
    "is read whole: %s",
    async (to) => {
      const [path] = convert({ inputs: ["fixtures/formats/odt/odd.fodt"], to }, folder);
      const { blocks, format } = await readDocument(readFileSync(path!), { path: "odd" });
      const lines = blocks.map(({ kind, place, text }) => `${kind}${place ? ` (${place})` : ""}: ${text}`);
      expect({ format, lines }).toEqual({ format: to, lines: BLOCKS });
    },
    OFFICE_TIMEOUT,
  );
});
