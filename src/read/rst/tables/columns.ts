import { MEASURES, type Measure, widthOf } from "../../width.js";
import { columnAfterTab, type Line } from "../lines.js";

/** A line of a table, by the columns of the page that its characters take. */
export interface Row {
  readonly line: Line;
  /** The column at which each UTF-16 unit of the line begins, and that after the last. */
  readonly columns: readonly number[];
}

/** Counts the columns of a line from those at which the table begins; Chinese characters take two. */
export function rowOf(line: Line, from: number, measure: Measure = MEASURES[0]!): Row {
  const columns: number[] = [];
  let column = line.column;
  for (const character of line.text) {
    for (let unit = 0; unit < character.length; unit += 1) columns.push(column - from);
    column = character === "\t" ? columnAfterTab(column) : column + widthOf(character, measure);
  }
  columns.push(column - from);
  return { line, columns };
}

/** The index in a row's text of the first character at a column or after it. */
export function indexAt({ columns }: Row, column: number): number {
  let low = 0;
  let high = columns.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (columns[middle]! < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands between two columns of a row, as a line whose column counts from the first of these. */
export function cut(row: Row, start: number, end: number): Line {
  const [from, to] = [indexAt(row, start), indexAt(row, end)];
  const raw = row.line.text.slice(from, to);
  const text = raw.trim();
  const indent = raw.length - raw.trimStart().length;
  const column = text === "" ? 0 : row.columns[from + indent]! - start;
  return { column, text, offset: row.line.offset + from + indent };
}
