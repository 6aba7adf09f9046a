import { isBlank, type Line } from "../lines.js";
import type { Body, Construct } from "../parts.js";
import { cut, indexAt, type Row, rowOf } from "./columns.js";

const TOP = /^=+(?:[ \t]+=+)+$/;
const BORDER = /^=+[ \t=]*$/;
const SPANS = /^-+[ \t-]*$/;

/** A stretch of columns, half-open. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A table whose columns are told by a rule above and below, and whose rows are lines with something in the first. */
export const simpleTable: Construct = (body, at) => {
  const top = body.lines[at]!;
  if (!TOP.test(top.text)) return undefined;
  const end = endOf(body.lines, at);
  if (end === undefined) return undefined;
  const columns = spansOf(rowOf(top, top.column), /=+/g);
  let row: Row[] = [];
  const close = (spans = columns) => {
    if (row.length > 0) readRow(body, row, spans);
    row = [];
  };
  for (const line of body.lines.slice(at + 1, end)) {
    if (BORDER.test(line.text)) close();
    else if (SPANS.test(line.text) && line.column === top.column)
      close(spansOf(rowOf(line, top.column), /-+/g));
    else {
      const next = rowOf(line, top.column);
      const isNew = !isBlank(line) && !isBlank(cut(next, columns[0]!.start, columns[1]!.start));
      if (isNew) close();
      row.push(next);
    }
  }
  close();
  return end;
};

/** After the second rule below the top, or the first with a blank line after it. */
function endOf(lines: readonly Line[], top: number): number | undefined {
  let rules = 0;
  for (let at = top + 1; at < lines.length; at += 1) {
    if (!BORDER.test(lines[at]!.text)) continue;
    rules += 1;
    if (rules === 2 || isBlank(lines[at + 1])) return at + 1;
  }
  return undefined;
}

function spansOf({ line, columns }: Row, run: RegExp): Span[] {
  const runs = [...line.text.matchAll(run)];
  return runs.map(({ 0: strokes, index }, k) => {
    // The last column goes on to the end of the line.
    const isLast = k === runs.length - 1;
    return {
      start: columns[index]!,
      end: isLast ? Number.POSITIVE_INFINITY : columns[index + strokes.length]!,
    };
  });
}

function readRow(body: Body, row: readonly Row[], spans: readonly Span[]): void {
  const isTorn = row.some((line) =>
    spans.some((span, k) => k > 0 && !isGap(line, spans[k - 1]!.end, span.start)),
  );
  if (isTorn) readTorn(body, row);
  else
    for (const { start, end } of spans)
      readCell(
        body,
        row.map((line) => cut(line, start, end)),
      );
}

function isGap(row: Row, start: number, end: number): boolean {
  return row.line.text.slice(indexAt(row, start), indexAt(row, end)).trim() === "";
}

/** Columns that are not as wide as their text, so that docutils refuses the table: two spaces part cells. */
function readTorn(body: Body, row: readonly Row[]): void {
  for (const { line } of row) {
    for (const { 0: text, index } of line.text.matchAll(/\S+(?: \S+)*/g)) {
      readCell(body, [{ column: 0, text, offset: line.offset + index }]);
    }
  }
}

function readCell(body: Body, lines: readonly Line[]): void {
  if (!lines.every(isBlank)) body.read(lines, "cell");
}
