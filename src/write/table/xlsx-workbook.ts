import writeExcelFile, { type CellObject, type Row } from "write-excel-file/node";
import { InputFailure } from "../../failure.js";
import type { Bitext } from "../../record/bitext.js";
import { type BeadRow, beadRows } from "./bead-rows.js";
import { type Column, columnsOf } from "./columns.js";
import { fillOf } from "./fill.js";
import { rowHeight } from "./row-height.js";
import { filterOver, rowsOfHeight } from "./xlsx-features.js";
import { cellPieces, workbookString } from "./xlsx-text.js";
import { withoutTimes } from "./zip-times.js";

const SHEET = "alignment";

/** Rows that a sheet holds (Microsoft, Excel specifications and limits). */
const MOST_ROWS = 1_048_576;

/** In digits. */
const WIDTHS: Partial<Record<keyof BeadRow, number>> = {
  source: 60,
  target: 60,
  type: 12,
  confidence: 12,
  verdict: 12,
};
const OTHER_WIDTH = 26;

const FONT = { fontFamily: "Calibri", fontSize: 11 };

/** A row of the sheet: as much of a bead as its cells hold. */
interface SheetRow {
  readonly bead: BeadRow;
  /** Whether the bead began in a row before. */
  readonly continued: boolean;
  /** A text for each column. */
  readonly texts: readonly string[];
}

/**
 * The file: loading this one loads the library that writes it.
 *
 * @throws InputFailure if a sheet does not hold so many rows
 */
export async function workbook(bitext: Bitext): Promise<Buffer> {
  const columns = columnsOf(bitext);
  const widths = columns.map(({ field }) => WIDTHS[field] ?? OTHER_WIDTH);
  const rows = [...sheetRows(bitext, columns)];
  if (rows.length >= MOST_ROWS) throw tooLong(rows.length);
  const heights = rows.map(({ texts }) => rowHeight(texts.map((text, column) => [text, widths[column]!])));
  const range = `A1:${String.fromCharCode(64 + columns.length)}${1 + rows.length}`;
  const features = [filterOver(SHEET, range), rowsOfHeight([rowHeight([]), ...heights])];
  const written = writeExcelFile(
    [headOf(columns), ...rows.map((row) => cellsOf(row, columns))],
    { sheet: SHEET, columns: widths.map((width) => ({ width })), stickyRowsCount: 1 },
    { features, ...FONT },
  );
  return withoutTimes(await written.toBuffer());
}

function tooLong(rows: number): InputFailure {
  return new InputFailure("too long for a workbook", {
    path: "xlsx",
    expected: `fewer than ${MOST_ROWS} rows`,
    got: `${rows}`,
    hint: "write csv instead",
  });
}

function* sheetRows(bitext: Bitext, columns: readonly Column[]): Iterable<SheetRow> {
  for (const bead of beadRows(bitext)) {
    const pieces = columns.map(({ field }) => cellPieces(String(bead[field])));
    const count = Math.max(...pieces.map(({ length }) => length));
    for (let index = 0; index < count; index++) {
      yield { bead, continued: index > 0, texts: pieces.map((piece) => piece[index] ?? "") };
    }
  }
}

function headOf(columns: readonly Column[]): Row {
  return columns.map(({ name }) => ({ value: name, fontWeight: "bold", bottomBorderStyle: "thin" }));
}

function cellsOf(row: SheetRow, columns: readonly Column[]): Row {
  const fill = fillOf(row.bead);
  const style = { wrap: true, alignVertical: "top", ...(fill && { backgroundColor: `#${fill}` }) } as const;
  return columns.map(({ field }, column) => ({ ...content(row, field, row.texts[column]!), ...style }));
}

function content({ bead, continued }: SheetRow, field: keyof BeadRow, text: string): CellObject {
  if (field === "confidence") return { value: bead.confidence, format: "0.00", align: "center" };
  const shown = field === "type" && continued ? `${bead.type} (continued)` : text;
  return shown === "" ? {} : { value: workbookString(shown), type: String };
}
