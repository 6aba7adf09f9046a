import type { Marker } from "../marker.js";
import type { Frame } from "./frame.js";
import type { Line } from "./lines.js";
import { hadRoom } from "./room.js";
import type { Type } from "./type.js";

/** A line of the document's flow. */
export interface FlowLine extends Line {
  /** The page, 1-based. */
  readonly page: number;
  /** Which of the document's columns it stands in, counted through. */
  readonly column: number;
  readonly frame: Frame;
  /** The marks of footnotes to which it referred, which were left out of it. */
  readonly references: readonly string[];
  /** The table's cell that it is of, counted through. */
  readonly cell?: number | undefined;
  /** Whether an entry of the table of contents ends with it. */
  readonly endsEntry?: boolean | undefined;
}

/** What tells paragraphs besides the lines. */
export interface ParagraphSigns {
  readonly type: Type;
  /** The lines that start list items. */
  readonly items: ReadonlyMap<Line, Marker>;
}

// Of the usual distance of lines: from the first on there is space between paragraphs, from the second there may be.
const SPACED = 1.3;
const RATHER_SPACED = 1.15;
// Of a type size, by which another one differs.
const OTHER_SIZE = 0.08;
// In ems: what an indent has at least, and at most if it is that of a first line.
const LEAST_INDENT = 0.7;
const MOST_FIRST_INDENT = 4.5;
// In lines: a column that ends so far above the others' foot was ended on purpose.
const ENDS_EARLY = 3;

const CLOSED_END = /[.!?。！？…:：;；]["'”’」』）)\]】》]*$/u;
// A word that is divided over two lines.
const DIVIDED_END = /\p{L}[-\u2010]$/u;
const LOWERCASE_START = /^["'“‘(]*\p{Ll}/u;

/** Groups the lines of a document's flow into paragraphs, which may run on over columns and pages. */
export function paragraphsOf(lines: readonly FlowLine[], signs: ParagraphSigns): FlowLine[][] {
  const paragraphs: FlowLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined && goesOn(paragraph, line, lines[index + 1], signs)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function goesOn(
  paragraph: readonly FlowLine[],
  line: FlowLine,
  next: FlowLine | undefined,
  { type, items }: ParagraphSigns,
): boolean {
  const before = paragraph.at(-1)!;
  if (before.cell !== undefined || line.cell !== undefined) return before.cell === line.cell;
  if (before.endsEntry || items.has(line) || differsInSize(before, line)) return false;
  if (before.column !== line.column) return goesOnOver(paragraph, line, type);
  const pitch = (line.y - before.y) / type.pitchOf(line.size);
  if (pitch > SPACED || pitch < 0) return false;
  if (hadRoom(before, line) && !isDivided(before, line)) return false;
  if (pitch > RATHER_SPACED && CLOSED_END.test(before.text)) return false;
  if (type.isLarge(line.size)) return true;
  if (isFirstLine(before, paragraph) && isFirstLine(line, [line]) && endsParagraph(before, line, next))
    return false;
  return keepsIndent(paragraph, line, items) || hangs(before, line, next);
}

/** Whether a word is divided over two lines, for which one line was too short whatever room it seems to have. */
function isDivided(before: Line, line: Line): boolean {
  return DIVIDED_END.test(before.text) && LOWERCASE_START.test(line.text);
}

/** Whether a paragraph goes on in the next column or on the next page. */
function goesOnOver(paragraph: readonly FlowLine[], line: FlowLine, type: Type): boolean {
  const before = paragraph.at(-1)!;
  if (type.isLarge(line.size) || hadRoom(before, line)) return false;
  if (endsEarly(before, type)) return !CLOSED_END.test(before.text) && LOWERCASE_START.test(line.text);
  const indent = indentOf(line);
  if (paragraph.length === 1)
    return indent < LEAST_INDENT || Math.abs(indent - indentOf(before)) < LEAST_INDENT;
  return Math.abs(indent - indentOf(before)) < LEAST_INDENT;
}

function endsEarly({ y, size, frame }: FlowLine, type: Type): boolean {
  return frame.bottom - y > ENDS_EARLY * type.pitchOf(size);
}

function keepsIndent(
  paragraph: readonly FlowLine[],
  line: FlowLine,
  items: ParagraphSigns["items"],
): boolean {
  const before = paragraph.at(-1)!;
  const step = (line.left - before.left) / line.size;
  if (Math.abs(step) < LEAST_INDENT) return true;
  if (paragraph.length > 1) return false;
  // The second line alone may stand elsewhere than the one before: further left than a first line that is indented,
  // further right than an item's marker.
  return step < 0 ? -step <= MOST_FIRST_INDENT && indentOf(line) < LEAST_INDENT : items.has(before);
}

/** Whether a line is indented as the first one of a paragraph is. */
function isFirstLine(line: FlowLine, [first]: readonly FlowLine[]): boolean {
  const indent = indentOf(line);
  return line === first && indent >= LEAST_INDENT && indent <= MOST_FIRST_INDENT;
}

/** Whether a full line is a paragraph of its own, as in dialogue, before an indented line that starts one, too. */
function endsParagraph(before: FlowLine, line: FlowLine, next: FlowLine | undefined): boolean {
  if (!CLOSED_END.test(before.text) || next === undefined) return false;
  return indentOf(next) < LEAST_INDENT || hadRoom(line, next);
}

/** Whether an indented line goes on with the one before, as the lines of a bibliography's entries do. */
function hangs(before: FlowLine, line: FlowLine, next: FlowLine | undefined): boolean {
  if (line.left - before.left < LEAST_INDENT * line.size || CLOSED_END.test(before.text)) return false;
  if (next === undefined) return true;
  return Math.abs(next.left - line.left) < LEAST_INDENT * line.size || hadRoom(line, next);
}

function indentOf({ left, size, frame }: FlowLine): number {
  return (left - frame.left) / size;
}

function differsInSize(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) > OTHER_SIZE * Math.max(a.size, b.size);
}
