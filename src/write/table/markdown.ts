import type { Bitext } from "../../record/bitext.js";
import type { TextFormat } from "../format.js";
import { type BeadRow, beadRows, gapLabel } from "./bead-rows.js";

/**
 * Where markup could start within a cell: Markdown's, HTML's, GitHub's tables and mathematics, and what makes a link of
 * an address, within which no escape is read.
 */
const MARKS = /[\\`*_[\]<>|~$@]|&(?=#?\w)|:(?=\/\/)|(?<=www)\./gi;

const LINE_BREAKS = /\r\n?|\n/g;

/**
 * A table with a column for each side, as GitHub Flavored Markdown has it. Of text without counterpart the other cell
 * says so in italics, which no text can be taken for: its marks are escaped.
 */
export const md: TextFormat = { name: "md", extensions: [".md", ".markdown"], holdsWords: false, write };

function* write(bitext: Bitext): Iterable<string> {
  yield tableRow(escaped(bitext.source.path), escaped(bitext.target.path));
  yield tableRow("---", "---");
  for (const row of beadRows(bitext)) yield tableRow(...cells(row));
}

function cells(row: BeadRow): [source: string, target: string] {
  const label = `*(${gapLabel(row)})*`;
  return [
    row.type === "addition" ? label : escaped(row.source),
    row.type === "omission" ? label : escaped(row.target),
  ];
}

function tableRow(source: string, target: string): string {
  return `| ${source} | ${target} |\n`;
}

function escaped(text: string): string {
  return text.replace(MARKS, "\\$&").replace(LINE_BREAKS, "<br>");
}
