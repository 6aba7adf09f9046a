import { cutCode } from "./code.js";
import { columnsOf } from "./columns.js";
import { entriesOf } from "./contents.js";
import { partFootnotes } from "./footnotes.js";
import { framesOf } from "./frame.js";
import { insetsIn } from "./insets.js";
import { type Line, linesOf, piecesOf } from "./lines.js";
import { noteMarkOf, plainText, withoutReferences } from "./note-marks.js";
import type { FlowLine } from "./paragraphs.js";
import type { Page, Run } from "./run.js";
import { cutRunningHeads } from "./running-heads.js";
import { setsMixedGaps, withoutSetSpaces } from "./spacing.js";
import { cellsOf } from "./tables.js";
import { type Type, typeOf } from "./type.js";

/** The lines of a document, by what they are, each in reading order. */
export interface Flows {
  readonly body: readonly FlowLine[];
  readonly notes: readonly FlowLine[];
  /** What is set across the text, as stamps in the margin. */
  readonly across: readonly FlowLine[];
  /** Running heads and feet and page numbers. */
  readonly heads: readonly string[];
  /** How many blocks of code were left out. */
  readonly code: number;
  readonly type: Type;
}

/** A column of a page. */
interface Column {
  /** 1-based. */
  readonly page: number;
  readonly lines: readonly Line[];
}

/** The lines of a page, each from top to bottom. */
export interface PageLines {
  /** 1-based. */
  readonly number: number;
  readonly upright: readonly Line[];
  /** Those in other directions, one direction after the other. */
  readonly turned: readonly Line[];
}

/** Finds the lines of a page. */
export function pageLinesOf({ number, flows: [first = [], ...others] }: Page): PageLines {
  const lines = (runs: readonly Run[]) => linesOf(piecesOf(runs));
  return { number, upright: lines(first), turned: others.flatMap(lines) };
}

/** Brings the lines on a document's pages into reading order. */
export function flowsOf(pages: readonly PageLines[]): Flows {
  const upright = cutRunningHeads(pages.map((page) => page.upright));
  const turned = cutRunningHeads(pages.map((page) => page.turned));
  const columns = upright.flatMap(({ body }, index) => {
    const pieces = body.flatMap((line) => line.pieces);
    return columnsOf(pieces).map((lines): Column => ({ page: pages[index]!.number, lines }));
  });
  const { prose, blocks: code } = cutCode(columns.map(({ lines }) => lines));
  const type = typeOf(prose);
  const parted = partFootnotes(prose, type);
  const part = (name: "body" | "notes") =>
    columns.map(({ page }, at) => ({ page, lines: parted[at]![name] }));
  const across = turned.map(({ body }, index): Column => ({ page: pages[index]!.number, lines: body }));
  const spaced = setsMixedGaps(prose.flat().map(({ text }) => text));
  const marks = marksOf(part("notes"));
  return {
    body: flowLines(part("body"), spaced, marks),
    notes: flowLines(part("notes"), spaced),
    across: flowLines(across, spaced),
    heads: [...upright, ...turned].flatMap(({ heads }) => heads.map(({ text }) => plainText(text))),
    code,
    type,
  };
}

/** The footnotes' numbers and signs, by page. */
function marksOf(notes: readonly Column[]): ReadonlyMap<number, ReadonlySet<string>> {
  const pages = new Map<number, Set<string>>();
  for (const { page, lines } of notes) {
    const marks = pages.get(page) ?? new Set();
    for (const { text } of lines) marks.add(noteMarkOf(text) ?? "");
    pages.set(page, marks);
  }
  return pages;
}

/** Lines with what the whole document tells of them. */
function flowLines(
  columns: readonly Column[],
  mixedGaps: boolean,
  marks: ReadonlyMap<number, ReadonlySet<string>> = new Map(),
): FlowLine[] {
  const filled = columns.filter(({ lines }) => lines.length > 0);
  const frames = framesOf(filled.map(({ lines }) => lines));
  const inset = insetsIn(
    filled.map(({ lines }) => lines),
    frames,
  );
  return filled.flatMap(({ page, lines }, column) =>
    cellsOf(entriesOf(lines)).map((line) => {
      const { text, references } = withoutReferences(line.text, marks.get(page));
      const own = withoutSetSpaces(text, mixedGaps).trim();
      return { ...line, text: own, references, page, column, frame: inset(line, frames[column]!) };
    }),
  );
}
