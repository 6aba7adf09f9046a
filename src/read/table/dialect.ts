import { type Dialect, type Parse, parseRows } from "./delimited.js";

// Those that are rarer in texts first.
const DELIMITERS = ["\t", ";", ","];
const STANDARD: Dialect = { delimiter: ",", quotes: true };
// Enough of a table to tell by.
const SAMPLE_ROWS = 50;

/**
 * How the cells of a `.csv` file are told apart: by the delimiter that parts all of its first rows into the same number
 * of cells, else by that which parts even the shortest of them into the most, and by a comma if none parts them.
 */
export function dialectOf(parse: Parse, text: string): Dialect {
  const candidates = DELIMITERS.map((delimiter) => {
    const dialect = { delimiter, quotes: true };
    return { dialect, ...widths(parse, text, dialect) };
  });
  const parting = candidates.filter(({ least }) => least > 1);
  const regular = parting.find(({ least, most }) => least === most);
  return (regular ?? parting.sort((a, b) => b.least - a.least)[0])?.dialect ?? STANDARD;
}

function widths(parse: Parse, text: string, dialect: Dialect): { least: number; most: number } {
  try {
    const rows = parseRows(parse, text, dialect, "", SAMPLE_ROWS);
    const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ""));
    const lengths = filled.map((row) => row.length);
    return { least: Math.min(...lengths), most: Math.max(...lengths) };
  } catch {
    return { least: 0, most: 0 };
  }
}
