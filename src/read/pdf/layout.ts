import type { BlockKind } from "../document.js";
import { isHeading } from "../heading.js";
import { itemsIn, type Marker } from "../marker.js";
import type { UnnumberedBlock } from "../numbered-blocks.js";
import { flowsOf, type PageLines } from "./flow.js";
import { hyphenationOf, joinLines } from "./hyphenation.js";
import type { Line } from "./lines.js";
import { noteMarkOf, withoutNoteMark } from "./note-marks.js";
import { type FlowLine, paragraphsOf } from "./paragraphs.js";
import { inReadingOrder, type LaidBlock } from "./reading-order.js";
import type { Type } from "./type.js";

/** A document as its pages show it. */
export interface LaidOut {
  /** In reading order. */
  readonly blocks: readonly UnnumberedBlock[];
  /** The running heads and feet and page numbers that were left out. */
  readonly heads: readonly string[];
  /** The footnotes' numbers and signs that were left out, in them and where the text refers to them. */
  readonly marks: number;
  /** The entries of tables of contents whose page numbers were left out. */
  readonly entries: number;
  /** The blocks of code that were left out. */
  readonly code: number;
}

/** The lines of one block, and what they are together. */
interface Paragraph {
  readonly lines: readonly FlowLine[];
  readonly text: string;
}

// Larger type that goes on for longer is text, as on a title page or in a children's book.
const MOST_HEADING_LINES = 4;
const NOTE: Marker = { style: "note" };

/** Rebuilds the paragraphs of a document from the lines on its pages. */
export function layOut(pages: readonly PageLines[]): LaidOut {
  const { body, notes, across, heads, code, type } = flowsOf(pages);
  const hyphenation = hyphenationOf([...body, ...notes, ...across].map(({ text }) => text));
  const joined = (lines: readonly FlowLine[], items: Items): Paragraph[] =>
    paragraphsOf(lines, { type, items }).map((lines) => ({
      lines,
      text: joinLines(
        lines.map(({ text }) => text),
        hyphenation,
      ),
    }));
  const items = itemsIn(body);
  const starts = noteStarts(notes);
  const paragraphs = joined(body, items);
  const marks = starts.size + body.reduce((sum, { references }) => sum + references.length, 0);
  const entries = body.filter(({ endsEntry }) => endsEntry).length;
  const blocks = inReadingOrder(
    paragraphs.map((paragraph, at) => blockOf(paragraph, kindOf(paragraphs, at, items, type))),
    joined(notes, starts).map((note) => noteOf(note, starts)),
    joined(across, new Map()).map((stamp) => blockOf(stamp, "paragraph")),
  );
  return { blocks, heads, marks, entries, code };
}

type Items = ReadonlyMap<Line, Marker>;

function blockOf({ lines, text }: Paragraph, kind: BlockKind): LaidBlock {
  return { lines, block: { kind, text, place: `page ${lines[0]!.page}` } };
}

function noteOf({ lines, text }: Paragraph, starts: Items): LaidBlock {
  if (!starts.has(lines[0]!)) return blockOf({ lines, text }, "footnote");
  return { ...blockOf({ lines, text: withoutNoteMark(text) }, "footnote"), mark: noteMarkOf(text) };
}

function noteStarts(notes: readonly FlowLine[]): Items {
  return new Map(notes.filter(({ text }) => noteMarkOf(text) !== undefined).map((line) => [line, NOTE]));
}

function kindOf(paragraphs: readonly Paragraph[], at: number, items: Items, type: Type): BlockKind {
  const { lines, text } = paragraphs[at]!;
  if (lines[0]!.cell !== undefined) return "cell";
  if (lines.at(-1)!.endsEntry) return "item";
  if (isItem((index) => items.get(paragraphs[index]?.lines[0] as Line), at)) return "item";
  if (type.isLarge(lines[0]!.size) && lines.length <= MOST_HEADING_LINES) return "heading";
  const next = paragraphs[at + 1];
  return isHeading([{ text }], next && [next]) ? "heading" : "paragraph";
}

/** Whether a paragraph with a marker stands in a list: one with a bullet beside any item, as lists stand in lists. */
function isItem(markerAt: (index: number) => Marker | undefined, at: number): boolean {
  const own = markerAt(at);
  if (own === undefined) return false;
  return [markerAt(at - 1), markerAt(at + 1)].some(
    (other) => other !== undefined && (own.ordinal === undefined || other.style === own.style),
  );
}
