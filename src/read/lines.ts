import { BlockBuilder } from "./blocks.js";
import type { Block } from "./document.js";
import { Places } from "./places.js";

/** A line of the input that is not blank. */
export interface Line {
  /** Without white space at its ends. */
  readonly text: string;
  /** UTF-16 offset of `text` in the input. */
  readonly offset: number;
  /** The white space before `text`. */
  readonly indent: string;
}

// The ends of lines by which editors and `wc -l` count.
const LINE_END = /\r\n?|\n/g;
// Further characters that part lines of running text; U+2029 parts paragraphs.
const LAYOUT_END = /\r\n?|[\n\v\f\u2028\u2029]/g;
const PARAGRAPH_SEPARATOR = "\u2029";

/**
 * Reads a text that is split already: each line that is not blank is a block of kind `line`.
 *
 * @param text the decoded input
 */
export function readLines(text: string): readonly Block[] {
  const places = new Places(text);
  return physicalLines(text)
    .map(({ text: line, offset }) => lineBlock(places, line, offset))
    .filter((block) => block !== undefined);
}

/** Runs of lines of running text between blank lines or paragraph separators. */
export function runsOf(text: string): readonly (readonly Line[])[] {
  const runs: Line[][] = [[]];
  for (const { text: raw, offset, end } of physicalLines(text, LAYOUT_END)) {
    const line = raw.trim();
    const indent = raw.slice(0, raw.length - raw.trimStart().length);
    if (line !== "") runs.at(-1)!.push({ text: line, offset: offset + indent.length, indent });
    if (line === "" || end === PARAGRAPH_SEPARATOR) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function lineBlock(places: Places, line: string, offset: number): Block | undefined {
  const builder = new BlockBuilder(places);
  builder.add(line, offset);
  return builder.build("line");
}

/** A line of the input as it stands there. */
export interface PhysicalLine {
  readonly text: string;
  /** UTF-16 offset of `text` in the input. */
  readonly offset: number;
  /** What ends it; empty at the end of the input. */
  readonly end: string;
}

/** All lines of a text, blank ones among them. */
export function physicalLines(text: string, lineEnd = LINE_END): PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let offset = 0;
  for (const { index, 0: end } of text.matchAll(lineEnd)) {
    lines.push({ text: text.slice(offset, index), offset, end });
    offset = index + end.length;
  }
  lines.push({ text: text.slice(offset), offset, end: "" });
  return lines;
}
