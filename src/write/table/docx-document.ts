import {
  Document,
  type IParagraphStyleOptions,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import type { Bitext, Language } from "../../record/bitext.js";
import { xmlCharacters } from "../../xml.js";
import type { WriteOptions } from "../format.js";
import { type BeadRow, beadRows, gapLabel } from "./bead-rows.js";
import { coreProperties } from "./core-properties.js";
import { fillOf } from "./fill.js";
import { withoutTimes } from "./zip-times.js";

/** Twips: margins of 2 cm, and half of what they leave of A4. */
const MARGIN = 1134;
const COLUMN = 4819;
const CELL_MARGINS = { top: 60, bottom: 60, left: 110, right: 110 };

type Style = Pick<IParagraphStyleOptions, "id" | "name" | "run">;

/** What a cell has beside its text. */
interface CellLook {
  readonly style: Style;
  /** As `fillOf` has it. */
  readonly fill?: string | undefined;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

const ENGLISH: Style = {
  id: "English",
  name: "English",
  run: { font: "Calibri", language: { value: "en-US" } },
};

/** Each language in a paragraph style, which a user changes at one place. */
const STYLES: Readonly<Record<Language, Style>> = {
  "zh-Hans": chinese("SimSun", "zh-CN"),
  "zh-Hant": chinese("PMingLiU", "zh-TW"),
  en: ENGLISH,
};

function chinese(eastAsia: string, tag: string): Style {
  const font = { ascii: "Calibri", hAnsi: "Calibri", eastAsia };
  return { id: "Chinese", name: "Chinese", run: { font, language: { value: "en-US", eastAsia: tag } } };
}

/** The file: loading this one loads the library that writes it. */
export async function wordDocument(bitext: Bitext, options: WriteOptions): Promise<Buffer> {
  const styles = [STYLES[bitext.source.language], STYLES[bitext.target.language]] as const;
  const rows = [headRow(bitext, styles), ...[...beadRows(bitext)].map((row) => beadRow(row, styles))];
  const table = new Table({ rows, columnWidths: [COLUMN, COLUMN], margins: CELL_MARGINS });
  const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  const document = new Document({
    styles: { paragraphStyles: styles },
    sections: [{ properties: { page: { margin } }, children: [table] }],
  });
  const properties = { path: "docProps/core.xml", data: coreProperties(bitext, options) };
  return withoutTimes(await Packer.toBuffer(document, undefined, [properties]));
}

function headRow({ source, target }: Bitext, styles: readonly [Style, Style]): TableRow {
  const children = [
    cell(source.path, { style: styles[0], bold: true }),
    cell(target.path, { style: styles[1], bold: true }),
  ];
  return new TableRow({ tableHeader: true, children });
}

function beadRow(row: BeadRow, styles: readonly [Style, Style]): TableRow {
  const fill = fillOf(row);
  const mark = cell(`(${gapLabel(row)})`, { style: ENGLISH, fill, italics: true });
  const source = row.type === "addition" ? mark : cell(row.source, { style: styles[0], fill });
  const target = row.type === "omission" ? mark : cell(row.target, { style: styles[1], fill });
  return new TableRow({ cantSplit: true, children: [source, target] });
}

function cell(text: string, { style, fill, bold, italics }: CellLook): TableCell {
  // Quotation marks and dashes are of either script; the hint says which font has them.
  const font = style === ENGLISH ? {} : { font: { hint: "eastAsia" } };
  const look = { ...font, ...(bold && { bold }), ...(italics && { italics }) };
  const runs = xmlCharacters(text)
    .split(/\r\n?|\n/)
    .map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 && { break: 1 }) }));
  return new TableCell({
    width: { size: COLUMN, type: "dxa" },
    ...(fill && { shading: { type: ShadingType.CLEAR, fill } }),
    children: [new Paragraph({ style: style.id, children: runs })],
  });
}
