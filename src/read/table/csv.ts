import { InputFailure } from "../../failure.js";
import { Places } from "../places.js";
import type { ReadContext, Reading } from "../reader.js";
import { cellBlocks } from "./cell-blocks.js";
import { type Cell, type Parse, parseCells } from "./delimited.js";
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
  return readCells(parseCells(parse, text, dialectOf(parse, text), context.path), text, context);
}

/**
 * Reads a column of tab-separated values. Quotes around a cell are taken for what they are in CSV if that is right all
 * through the file, and else for text, as in corpora.
 *
 * @param text the decoded input
 * @throws InputFailure if it cannot be told which column is wanted
 */
export async function readTsv(text: string, context: ReadContext): Promise<Reading> {
  const { parse } = await import("csv-parse/sync");
  return readCells(tabbedCells(parse, text, context.path), text, context);
}

function tabbedCells(parse: Parse, text: string, path: string): Cell[][] {
  try {
    return parseCells(parse, text, { delimiter: "\t", quotes: true }, path);
  } catch (error) {
    if (!(error instanceof InputFailure)) throw error;
    return parseCells(parse, text, { delimiter: "\t", quotes: false }, path);
  }
}

function readCells(cells: readonly (readonly Cell[])[], text: string, context: ReadContext): Reading {
  const rows = cells.map((row) => row.map(({ value }) => value));
  const places = new Places(text);
  return readColumn({ rows }, context, (row, column) => {
    const cell = cells[row]![column];
    return cell === undefined ? [] : cellBlocks(cell, text, places, context);
  });
}
