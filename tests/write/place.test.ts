import { expect, test } from "@jest/globals";
import type { BitextSide, RecordParagraph } from "../../src/record/bitext.js";
import { placeText } from "../../src/write/place.js";
import { bitextOf } from "../record/bitext-of.js";

function side(paragraph: Partial<RecordParagraph>, more: Partial<BitextSide> = {}): BitextSide {
  const { source } = bitextOf([{ source: ["一。", "二。"] }]);
  return { ...source, ...more, paragraphs: [{ kind: "paragraph", line: 1, ...paragraph }] };
}

test.each<[string, BitextSide, string]>([
  ["line and column", side({}), "zh.txt:1:3"],
  [
    "the block, where there are no lines",
    side({}, { path: "zh.docx", numbering: "blocks" }),
    "zh.docx, block 1",
  ],
  [
    "the document's own count, too",
    side({ place: "page 3" }, { path: "zh.pdf", numbering: "blocks" }),
    "zh.pdf, block 1, page 3",
  ],
  ["it beside lines", side({ place: "row 7" }, { path: "zh.csv" }), "zh.csv:1:3, row 7"],
])("a place says %s", (_, own, expected) => {
  expect(placeText(own, [1])).toBe(expected);
});

test("nothing is nowhere", () => {
  expect(placeText(side({}), [])).toBe("");
});
