import { markerOf } from "../marker.js";
import type { ContentsLine } from "./contents.js";
import { type Line, lineOf, linesOf, type Piece } from "./lines.js";

/** A line of a column, or what of it stands in one cell of a table. */
export interface CellLine extends ContentsLine {
  /** The cell, counted through the column. */
  readonly cell?: number;
}

// In ems: how far the edges of pieces may differ that stand above each other.
const ALIGNED = 0.5;
// In ems: how far gaps may differ that are the same.
const EVEN = 0.3;
// The distances of a table's lines differ by so much if there is more space between its rows than in its cells.
const ROW_SPACING = 1.15;

// A row that stands alone has so many pieces, and in type sizes so much space below: full lines of a paragraph that are
// stretched have gaps, too.
const LEAST_ALONE = 3;
// No table has so many cells in a row; letters strewn over a page may.
const MOST_CELLS = 60;
const APART = 1.6;

/**
 * The lines of a column with its tables taken apart: row by row, and in each row cell by cell, the lines of a cell
 * after each other. A table is two lines or
 * more, one after the other, whose pieces stand above each other, or what is left of one
 * at the top of the column.
 */
export function cellsOf(lines: readonly ContentsLine[]): CellLine[] {
  const found: CellLine[] = [];
  const right = Math.max(...lines.map((line) => line.right));
  const isRow = (line: Line) => hasCells(line) && !isStretched(line, right);
  let cell = 0;
  for (let index = 0; index < lines.length; ) {
    const end = tableEnd(lines, index, isRow);
    if (end === index) {
      found.push(lines[index]!);
      index += 1;
      continue;
    }
    for (const row of rowsOf(lines.slice(index, end))) {
      for (const pieces of cellsIn(row)) {
        found.push(...linesOf(pieces).map((line) => ({ ...line, cell })));
        cell += 1;
      }
    }
    index = end;
  }
  return found;
}

/** Where a table that starts at a line ends; the line itself if none does. */
function tableEnd(lines: readonly Line[], start: number, isRow: (line: Line) => boolean): number {
  let row = lines[start]!;
  if (!isRow(row)) return start;
  let rows = 1;
  let end = start + 1;
  for (; end < lines.length && belongs(lines[end]!, row, isRow); end += 1) {
    if (!isRow(lines[end]!)) continue;
    row = lines[end]!;
    rows += 1;
  }
  return rows > 1 || isLastRow(lines, start) ? end : start;
}

/** Whether the first line of a column is the last row of a table that began in the column before. */
function isLastRow([first, second]: readonly Line[], start: number): boolean {
  if (start > 0 || first!.pieces.length < LEAST_ALONE) return false;
  return second === undefined || second.y - first!.y > APART * first!.size;
}

/** Whether a line has several pieces, and not only an item's marker apart from its text. */
function hasCells({ pieces }: Line): boolean {
  if (pieces.length > MOST_CELLS) return false;
  return pieces.length > 2 || (pieces.length === 2 && markerOf(`${pieces[0]!.text} x`)?.style === undefined);
}

/** Whether a line is of few words that are set apart, all by the same space, to fill its column up to the right. */
function isStretched({ pieces, right, size }: Line, edge: number): boolean {
  if (right < edge - ALIGNED * size || pieces.some(({ text }) => /\s/u.test(text))) return false;
  const gaps = pieces.slice(1).map(({ left }, index) => left - pieces[index]!.right);
  return Math.max(...gaps) - Math.min(...gaps) < EVEN * size;
}

function belongs(line: Line, row: Line, isRow: (line: Line) => boolean): boolean {
  if (line.pieces.length > MOST_CELLS) return false;
  const shared = line.pieces.filter((piece) => row.pieces.some((other) => isUnder(piece, other)));
  return isRow(line) ? shared.length > 1 : shared.length === 1 && line.left > row.left + line.size;
}

function isUnder(a: Piece, b: Piece): boolean {
  const most = ALIGNED * Math.max(a.size, b.size);
  const centres = (a.left + a.right - b.left - b.right) / 2;
  return [a.left - b.left, a.right - b.right, centres].some((distance) => Math.abs(distance) <= most);
}

/** The rows of a table, each as its lines: several where cells have some. */
function rowsOf(lines: readonly Line[]): Line[][] {
  const pitches = lines.slice(1).map(({ y }, index) => y - lines[index]!.y);
  const least = Math.min(...pitches);
  const isSpaced = Math.max(...pitches) > ROW_SPACING * least;
  const rows: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0 && isSpaced && pitches[index - 1]! <= ROW_SPACING * least) rows.at(-1)!.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** The pieces of each cell of a row, from left to right. */
function cellsIn(row: readonly Line[]): Piece[][] {
  const cells: Piece[][] = [];
  for (const piece of row.flatMap(({ pieces }) => pieces)) {
    const cell = cells.find((others) => overlaps(piece, others));
    if (cell === undefined) cells.push([piece]);
    else cell.push(piece);
  }
  return cells.sort((a, b) => lineOf(a).left - lineOf(b).left);
}

function overlaps(piece: Piece, others: readonly Piece[]): boolean {
  return others.some((other) => piece.left < other.right && other.left < piece.right);
}
