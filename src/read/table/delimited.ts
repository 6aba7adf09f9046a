import type { CsvError, Options } from "csv-parse/sync";
import { InputFailure } from "../../failure.js";
import { Places } from "../places.js";

// What has more is no document to align, and fills the memory. Delimiters within cells count, too.
const MOST_CELLS = 5_000_000;

/** How cells are told apart. */
export interface Dialect {
  /** One character. */
  readonly delimiter: string;
  /** Whether cells may be between double quotes, as RFC 4180 has it. */
  readonly quotes: boolean;
}

/** The parser, which is loaded when there is something to parse. */
export type Parse = typeof import("csv-parse/sync").parse;

/**
 * The cells of a text, row by row, without the quotes around them.
 *
 * @param most how many rows to read; all by default
 * @throws InputFailure if quotes are not as RFC 4180 has them, or there are more cells than a document would have
 */
export function parseRows(parse: Parse, text: string, dialect: Dialect, path: string, most = -1): string[][] {
  refuseEndless(text, dialect, path);
  const options: Options = {
    delimiter: dialect.delimiter,
    quote: dialect.quotes ? '"' : null,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
  };
  try {
    return parse(text, { ...options, to: most });
  } catch (error) {
    const { code, records } = error as CsvError;
    const before = typeof records === "number" && records > 0 ? parse(text, { ...options, to: records }) : [];
    const offset = offsetsOf(text, before, dialect).end;
    throw wrongQuotes(String(code), new Places(text).at(offset).line, path);
  }
}

function refuseEndless(text: string, { delimiter }: Dialect, path: string): void {
  let cells = 0;
  for (const end of [delimiter, "\n", "\r"]) {
    for (let at = text.indexOf(end); at >= 0 && cells <= MOST_CELLS; at = text.indexOf(end, at + 1))
      cells += 1;
  }
  if (cells <= MOST_CELLS) return;
  const expected = `at most ${MOST_CELLS / 1e6} million cells`;
  throw new InputFailure("the table is larger than a document would be", { path, expected });
}

/** Where the cells of rows stand in their text. */
export interface CellOffsets {
  /** UTF-16 offset of each row. */
  readonly rows: readonly number[];
  /** UTF-16 offset of what comes after the last row. */
  readonly end: number;
}

/** Where the rows of a text begin, by the lengths of their cells. */
export function offsetsOf(text: string, rows: readonly (readonly string[])[], dialect: Dialect): CellOffsets {
  const offsets: number[] = [];
  let offset = 0;
  for (const row of rows) {
    offsets.push(offset);
    for (const cell of row) offset += lengthOf(cell, text, offset, dialect) + 1;
    if (text[offset - 1] === "\r" && text[offset] === "\n") offset += 1;
  }
  return { rows: offsets, end: offset };
}

/** How long a cell that begins at an offset is in the text: quotes in quoted cells are doubled. */
export function lengthOf(cell: string, text: string, offset: number, { quotes }: Dialect): number {
  if (!quotes || text[offset] !== '"') return cell.length;
  return cell.length + (cell.match(/"/g)?.length ?? 0) + 2;
}

function wrongQuotes(code: string, line: number, path: string): InputFailure {
  const isOpen = code === "CSV_QUOTE_NOT_CLOSED";
  return new InputFailure(isOpen ? "a quotation mark is not closed" : "a quotation mark within a cell", {
    path,
    line,
    expected: 'cells with " in them between quotation marks, and each " in them doubled',
  });
}
