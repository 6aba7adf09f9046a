import { InputFailure } from "../../failure.js";
import { Places } from "../places.js";
import type { ReadContext, Reading } from "../reader.js";
import { cellBlocks, type RawCell } from "./cell-blocks.js";
import { type Dialect, lengthOf, offsetsOf, type Parse, parseRows } from "./delimited.js";
import { dialectOf } from "./dialect.js";
import { readColumn } from "./read-column.js";

/**
 * Reads a column of comma-separated values (RFC 4180), with commas, semicolons or tabs.
 *
 * @param text the decoded input
 * @throws InputFailure if quotes are wrong, or it cannot be told which column is wanted
 */
export async function readCsv(text: string, context: ReadContext): Promise<Reading> {
  const { parse } = await import("csv-parse/sync");
  const dialect = dialectOf(parse, text);
  return readRows(parseRows(parse, text, dialect, context.path), text, dialect, context);
}

/**
 * Reads a column of tab-separated values. Quotes around cells are what they are in CSV if that goes right all through
 * the file, and else they are text, as in corpora.
 *
 * @param text the decoded input
 * @throws InputFailure if it cannot be told which column is wanted
 */
export async function readTsv(text: string, context: ReadContext): Promise<Reading> {
  const { parse } = await import("csv-parse/sync");
  const { dialect, rows } = tabbedRows(parse, text, context.path);
  return readRows(rows, text, dialect, context);
}

function tabbedRows(parse: Parse, text: string, path: string): { dialect: Dialect; rows: string[][] } {
  const quoted = { delimiter: "\t", quotes: true };
  try {
    return { dialect: quoted, rows: parseRows(parse, text, quoted, path) };
  } catch (error) {
    if (!(error instanceof InputFailure)) throw error;
    const plain = { delimiter: "\t", quotes: false };
    return { dialect: plain, rows: parseRows(parse, text, plain, path) };
  }
}

function readRows(rows: readonly string[][], text: string, dialect: Dialect, context: ReadContext): Reading {
  const offsets = offsetsOf(text, rows, dialect).rows;
  const places = new Places(text);
  return readColumn({ rows }, context, (row, column) => {
    const cells = rows[row]!.slice(0, column + 1);
    if (cells.length <= column) return [];
    const raw = rawCell(cells, text, offsets[row]!, dialect);
    return cellBlocks(raw, places, context.layout === "lines");
  });
}

/** The last of a row's cells, the first of which begins at an offset. */
function rawCell(cells: readonly string[], text: string, start: number, dialect: Dialect): RawCell {
  const last = cells.at(-1)!;
  let offset = start;
  for (const cell of cells.slice(0, -1)) offset += lengthOf(cell, text, offset, dialect) + 1;
  const length = lengthOf(last, text, offset, dialect);
  const isQuoted = dialect.quotes && text[offset] === '"';
  return isQuoted
    ? { raw: text.slice(offset + 1, offset + length - 1), offset: offset + 1, isQuoted }
    : { raw: last, offset, isQuoted };
}
