import { isBlank, type Line } from "../lines.js";
import type { Body } from "../parts.js";

/** Names for separators that cannot be written. */
const NAMED: Readonly<Record<string, string>> = { tab: "\t", space: " " };

/**
 * Reads the cells of a `csv-table`.
 *
 * @param header the cells of its heading, which are an option
 * @param delimiter what parts cells; a comma by default
 */
export function csvTable(
  body: Body,
  lines: readonly Line[],
  header: readonly Line[],
  delimiter: string | undefined,
): void {
  const mark = NAMED[delimiter ?? ""] ?? delimiter ?? ",";
  for (const cell of [...cellsOf(header, mark), ...cellsOf(lines, mark)]) {
    if (!cell.every(isBlank)) body.read(cell, "cell");
  }
}

/** The lines of each cell: one in quotation marks may go on over lines. */
function cellsOf(lines: readonly Line[], delimiter: string): Line[][] {
  const cells: Line[][] = [];
  let isOpen = false;
  for (const line of lines) {
    let from = 0;
    if (!isOpen) cells.push([]);
    let quotes: number = isOpen ? 1 : 0;
    for (let at = 0; at < line.text.length; at += 1) {
      if (line.text[at] === '"') quotes += 1;
      if (line.text[at] !== delimiter || quotes % 2 === 1) continue;
      cells.at(-1)!.push(pieceOf(line, from, at));
      cells.push([]);
      from = at + 1;
    }
    cells.at(-1)!.push(pieceOf(line, from, line.text.length));
    isOpen = quotes % 2 === 1;
  }
  return cells;
}

/** A stretch of a line without the quotation marks around it; two of them in it stay as they are. */
function pieceOf({ text, offset }: Line, start: number, end: number): Line {
  const raw = text.slice(start, end);
  const marks = /^\s*"?\s*/.exec(raw)![0].length;
  return { column: 0, text: raw.slice(marks).replace(/\s*"?\s*$/, ""), offset: offset + start + marks };
}
