import type { CsvError, Options } from "csv-parse/sync";
import { InputFailure } from "../../failure.js";
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
  const options: Options = {
    delimiter: dialect.delimiter,
    quote: dialect.quotes ? '"' : null,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    to: records,
    cast: (value, { quoting, bytes }) => ({ value, isQuoted: quoting, end: toOffset(bytes) }),
  };
  try {
    return parse(text, options) as unknown as Cell[][];
  } catch (error) {
    throw wrongQuotes(error as CsvError, path);
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

function wrongQuotes({ code, lines }: CsvError, path: string): InputFailure {
  const isOpen = code === "CSV_QUOTE_NOT_CLOSED";
  return new InputFailure(isOpen ? "a quotation mark is not closed" : "a quotation mark within a cell", {
    path,
    ...(typeof lines === "number" && { line: lines }),
    expected: 'cells with " in them between quotation marks, and each " in them doubled',
  });
}
