import { physicalLines } from "../lines.js";

/** A line of a body: blank if `text` is empty. */
export interface Line {
  /** Columns before `text`, from 0; a tab goes to the next multiple of 8. */
  readonly column: number;
  /** Without white space at its ends. */
  readonly text: string;
  /** UTF-16 offset of `text` in the input. */
  readonly offset: number;
}

/** A stretch of the lines of a body, and the index of the line after it. */
export interface Stretch {
  readonly lines: readonly Line[];
  readonly end: number;
}

const TAB = 8;
// No ideographic space, as it is text that a line may begin with.
const INDENT = /^[ \t\v\f]*/;

/** All lines of a text, without a byte order mark. */
export function linesOf(source: string): Line[] {
  return physicalLines(source).map(({ text, offset }) => {
    const start = offset === 0 && text.startsWith("\ufeff") ? 1 : 0;
    return lineOf(text.slice(start), offset + start, 0);
  });
}

/** What is left of a line after its first characters. */
export function after(line: Line, characters: number): Line {
  return lineOf(
    line.text.slice(characters),
    line.offset + characters,
    columnAfter(line.text.slice(0, characters), line.column),
  );
}

function lineOf(raw: string, offset: number, column: number): Line {
  const indent = INDENT.exec(raw)![0];
  return {
    column: columnAfter(indent, column),
    text: raw.slice(indent.length).trimEnd(),
    offset: offset + indent.length,
  };
}

/** The column that characters which begin at another lead to. */
function columnAfter(characters: string, column: number): number {
  let at = column;
  for (const character of characters) at = character === "\t" ? columnAfterTab(at) : at + 1;
  return at;
}

/** The column that a tab at another leads to. */
export function columnAfterTab(column: number): number {
  return (Math.floor(column / TAB) + 1) * TAB;
}

export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text === "";
}

/** The lines from an index on that are blank or begin at a column at least, without blank ones at the end. */
export function indented(lines: readonly Line[], from: number, column: number): Stretch {
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    if (isBlank(lines[at])) continue;
    if (lines[at]!.column < column) break;
    end = at + 1;
  }
  return { lines: lines.slice(from, end), end };
}

/** The lines from an index on, up to the next blank one. */
export function untilBlank(lines: readonly Line[], from: number): Stretch {
  let end = from;
  while (!isBlank(lines[end])) end += 1;
  return { lines: lines.slice(from, end), end };
}

/** The column at which the leftmost of some lines begins; 0 if all are blank. */
export function leftmost(lines: readonly Line[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) if (!isBlank(line)) least = Math.min(least, line.column);
  return Number.isFinite(least) ? least : 0;
}

/**
 * What belongs to a marker: the rest of its line, and the lines after it that are indented more than it is. The rest
 * of its line begins where the leftmost of these does, if there are any.
 *
 * @param at the marker's line
 * @param characters how long the marker is, with the white space after it
 */
export function hanging(lines: readonly Line[], at: number, characters: number): Stretch {
  const line = lines[at]!;
  const rest = after(line, characters);
  const { lines: more, end } = indented(lines, at + 1, line.column + 1);
  const column = more.length === 0 ? rest.column : leftmost(more);
  return { lines: [{ ...rest, column }, ...more], end: Math.max(end, at + 1) };
}
