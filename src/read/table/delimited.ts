import type { CsvError, Options } from "csv-parse/sync";
import { InputFailure } from "../../failure.js";
import { Places } from "../places.js";
import type { Table } from "./table.js";

/** A cell of a text file, as it stands there. */
export interface Cell {
  /** Without the quotes around it, and with single quotes within. */
  readonly value: string;
  readonly isQuoted: boolean;
  /** UTF-16 offset in the input of what comes after it. */
  readonly end: number;
}

/** A table of a text file. */
export interface DelimitedTable extends Table {
  /** Of the same shape as its rows. */
  readonly cells: readonly (readonly Cell[])[];
}

/** How cells are told apart. */
export interface Dialect {
  readonly delimiter: string;
  /** Whether cells may be between double quotes, as RFC 4180 has it. */
  readonly quotes: boolean;
}

/** The parser, which is loaded when there is something to parse. */
export type Parse = typeof import("csv-parse/sync").parse;

/**
 * The cells of a text, row by row.
 *
 * @param records how many rows to read; all by default
 * @throws InputFailure if quotes are not as RFC 4180 has them
 */
export function parseCells(
  parse: Parse,
  text: string,
  dialect: Dialect,
  path: string,
  records = -1,
): Cell[][] {
  const toOffset = offsetsOf(text);
  let end = 0;
  const options: Options = {
    delimiter: dialect.delimiter,
    quote: dialect.quotes ? '"' : null,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    to: records,
    cast: (value, { quoting, bytes }) => {
      end = toOffset(bytes);
      return { value, isQuoted: quoting, end };
    },
  };
  try {
    return parse(text, options) as unknown as Cell[][];
  } catch (error) {
    throw wrongQuotes(error as CsvError, new Places(text).at(text.indexOf('"', end)).line, path);
  }
}

/** From ascending byte offsets in UTF-8 to UTF-16 offsets, in one pass over the text. */
function offsetsOf(text: string): (byte: number) => number {
  let bytes = 0;
  let offset = 0;
  return (byte) => {
    while (bytes < byte) {
      const code = text.codePointAt(offset)!;
      bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      offset += code < 0x10000 ? 1 : 2;
    }
    return offset;
  };
}

/** The line is that of the first quotation mark after the last cell that could be read. */
function wrongQuotes({ code }: CsvError, line: number, path: string): InputFailure {
  const isOpen = code === "CSV_QUOTE_NOT_CLOSED";
  return new InputFailure(isOpen ? "a quotation mark is not closed" : "a quotation mark within a cell", {
    path,
    line,
    expected: 'cells with " in them between quotation marks, and each " in them doubled',
  });
}
