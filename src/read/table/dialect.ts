import { type Dialect, type Parse, parseCells } from "./delimited.js";

const DELIMITERS = [",", ";", "\t"];
// Enough of a table to tell by.
const SAMPLE_ROWS = 50;

/**
 * How the cells of a `.csv` file are told apart: by the delimiter that parts even the shortest of its first rows into
 * the most cells, by a comma in case of doubt.
 */
export function dialectOf(parse: Parse, text: string): Dialect {
  const widths = DELIMITERS.map((delimiter) => leastWidth(parse, text, { delimiter, quotes: true }));
  const delimiter = DELIMITERS[widths.indexOf(Math.max(...widths))]!;
  return { delimiter, quotes: true };
}

function leastWidth(parse: Parse, text: string, dialect: Dialect): number {
  try {
    const rows = parseCells(parse, text, dialect, "", SAMPLE_ROWS);
    const filled = rows.filter((row) => row.some(({ value }) => value.trim() !== ""));
    return Math.min(...filled.map((row) => row.length));
  } catch {
    return 0;
  }
}
