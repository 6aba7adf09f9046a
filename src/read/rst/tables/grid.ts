import { MEASURES } from "../../width.js";
import { isBlank, type Line } from "../lines.js";
import type { Construct } from "../parts.js";
import { cut, type Row, rowOf } from "./columns.js";
import { rectangles } from "./rectangles.js";

const TOP = /^\+-[-+]+-\+$/;
const RULE = /^\+(?:[-=]+\+)+$/;
/** A stretch of a rule, or what is none. */
const PARTED = /\+[-=][-=+]*|(?:[^+]|\+(?![-=]))+/g;
const EDGE = /^[+|]/;

/** A table that is drawn: its cells stand between lines of `-`, `=` and `|`. */
export const gridTable: Construct = (body, at) => {
  if (!TOP.test(body.lines[at]!.text)) return undefined;
  let end = at + 1;
  while (!isBlank(body.lines[end]) && EDGE.test(body.lines[end]!.text)) end += 1;
  const lines = body.lines.slice(at, end);
  if (lines.length < 3) return undefined;
  for (const cell of cellsOf(lines) ?? tornCells(lines)) if (!cell.every(isBlank)) body.read(cell, "cell");
  return end;
};

/** The lines of each cell, if the table is drawn well by one way to count the columns of Chinese. */
function cellsOf(lines: readonly Line[]): Line[][] | undefined {
  for (const measure of MEASURES.slice(0, 2)) {
    const rows = lines.map((line) => rowOf(line, lines[0]!.column, measure));
    const characters = rows.map(drawn);
    const at = (row: number, column: number) => characters[row]![column] ?? "";
    const found = rectangles(rows.length, characters[0]!.length, at);
    if (found !== undefined) {
      return found.map(({ top, left, bottom, right }) =>
        rows.slice(top + 1, bottom).map((row) => cut(row, left + 1, right)),
      );
    }
  }
  return undefined;
}

/** The characters of a row by their columns; of one that takes two, the second is none. */
function drawn({ line: { text }, columns }: Row): string[] {
  const characters: string[] = [];
  for (let index = 0; index < text.length; index += 1) {
    while (characters.length < columns[index]!) characters.push(" ");
    if (characters.length === columns[index]!) characters.push(text[index]!);
  }
  return characters;
}

/** Of a table whose lines do not meet, which docutils refuses: what stands between strokes, row by row. */
function tornCells(lines: readonly Line[]): Line[][] {
  const cells: Line[][] = [];
  let row: Line[][] = [];
  for (const line of lines) {
    if (RULE.test(line.text)) {
      cells.push(...row);
      row = [];
    } else {
      for (const [k, pieces] of piecesOf(line).entries()) {
        if (k === row.length) row.push([]);
        row[k]!.push(...pieces);
      }
    }
  }
  return [...cells, ...row];
}

/** The text between the strokes of a line, in parts if there are rules in it. */
function piecesOf({ text, offset }: Line): Line[][] {
  return [...text.matchAll(/[^|]+/g)].map(({ 0: piece, index }) => {
    const parts = [...piece.matchAll(PARTED)].filter(
      ({ 0: part }) => !part.startsWith("+") && part.trim() !== "",
    );
    return parts.map(({ 0: part, index: start }) => {
      const indent = part.length - part.trimStart().length;
      return { column: 0, text: part.trim(), offset: offset + index + start + indent };
    });
  });
}
