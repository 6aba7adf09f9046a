import type { Extent, Stretch } from "./extent.js";
import type { Markup } from "./markup.js";
import type { Place } from "./place.js";

export { comparePlaces, type Place } from "./place.js";

/** Which of the two texts of a pair. */
export type Side = "source" | "target";

/** A document's language, Chinese by script: simplified (`zh-Hans`) or traditional (`zh-Hant`). */
export type Language = "zh-Hans" | "zh-Hant" | "en";

/** What a block is in its document. A `line` is an input line that is one sentence by the user's word. */
export type BlockKind =
  | "heading"
  | "paragraph"
  | "item"
  | "quote"
  | "cell"
  | "caption"
  | "footnote"
  | "cue"
  | "message"
  | "line";

/**
 * What the `line` of a block is: a line of the input, or, in files that have none (DOCX, PDF), the block's ordinal in
 * the document, with columns that count within the block.
 */
export type Numbering = "lines" | "blocks";

/** From `start` (UTF-16 offset in the block's text) up to the next anchor, text stands in the input as it is here. */
export interface Anchor {
  readonly start: number;
  /** 1-based line of the input. */
  readonly line: number;
  /** 1-based column, in Unicode code points. */
  readonly column: number;
}

/** From `start` (UTF-16 offset in the block's text) up to the next cue, text is on screen at this time. */
export interface Cue {
  readonly start: number;
  /** Milliseconds from the beginning of the film. */
  readonly from: number;
  readonly to: number;
}

/** One paragraph, heading or list item: its text without markup or line breaks, and where that text came from. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** 1-based line of the input on which the text starts. */
  readonly line: number;
  /** Ascending by `start`, the first at 0: at least one for each stretch of the text that is contiguous in the input. */
  readonly anchors: readonly Anchor[];
  /** Where it is by the document's own count, for people: `page 3`, `footnote 2`, `Sheet1!B7`. */
  readonly place?: string;
  /** What names it in both languages' files: a message's key, a unit's id. Blocks of the same key belong together. */
  readonly key?: string;
  /** When its text is on screen, if it is of subtitles: ascending by `start`, the first at 0. */
  readonly cues?: readonly Cue[];
}

/** What a user should know of how a document was read. */
export interface ReadWarning {
  /** A clause without a stop, as `3 running heads left out`. */
  readonly message: string;
  /** 1-based line of the input, or the block's ordinal, where it concerns one. */
  readonly line?: number;
}

/** What a comment in the input asks not to be told of. */
export interface Ignore {
  /** Names of rules as they are written; none: all rules. */
  readonly rules: readonly string[];
  /** Why, if it says so. */
  readonly reason?: string;
  /** Where the comment stands. */
  readonly place: Place;
  /** What it concerns; missing if nothing follows it. */
  readonly concerns?: Extent | "file";
}

/** A text as it was read: its blocks in reading order. */
export interface Document {
  /** As the user gave it; `-` for standard input. */
  readonly path: string;
  readonly language: Language;
  /** The format that it was read as, by its name in the table of formats. */
  readonly format: string;
  /** The name of the encoding that the bytes were in, as `UTF-8`, `GB18030`; missing where they are no text (DOCX). */
  readonly encoding?: string;
  readonly numbering: Numbering;
  /** SHA-256 of the input's bytes, hexadecimal. */
  readonly sha256: string;
  readonly blocks: readonly Block[];
  /** Links, code and levels of headings, of formats that have some. */
  readonly markup?: Markup;
  readonly warnings: readonly ReadWarning[];
  /** What its comments ask to ignore, in the order of these; missing if none does. */
  readonly ignores?: readonly Ignore[];
}

/** Whether a language is Chinese, in either script. */
export function isChinese(language: Language): boolean {
  return language !== "en";
}

/**
 * The place in the input of a block's character. A space that joins two input lines is placed at the end of the first.
 *
 * @param block the block
 * @param offset UTF-16 offset in the block's text, 0 to its length
 */
export function placeOf(block: Block, offset: number): Place {
  const anchor = anchorBefore(block.anchors, offset);
  if (anchor === undefined) return { line: block.line, column: 1 };
  return { line: anchor.line, column: anchor.column + codePoints(block.text, anchor.start, offset) };
}

/**
 * Where a stretch of a block's text stands in the input.
 *
 * @param start UTF-16 offsets in the block's text, half-open, not empty
 */
export function stretchOf(block: Block, start: number, end: number): Stretch {
  // By the last character: what comes after it may stand elsewhere in the input.
  const last = placeOf(block, end - (isTrail(block.text.charCodeAt(end - 1)) ? 2 : 1));
  return { ...placeOf(block, start), endLine: last.line, endColumn: last.column + 1 };
}

/**
 * When a stretch of a block's text is on screen: from the beginning of its first cue to the end of its last, in
 * milliseconds; `undefined` if the block is not of subtitles.
 *
 * @param start UTF-16 offset of the stretch in the block's text
 * @param end the offset after it
 */
export function timeOf(block: Block, start: number, end: number): Pick<Cue, "from" | "to"> | undefined {
  const first = block.cues?.findLast((cue) => cue.start <= start);
  const last = block.cues?.findLast((cue) => cue.start < end);
  return first && last && { from: first.from, to: last.to };
}

// By bisection: a block may have thousands of anchors, and every sentence of it asks.
function anchorBefore(anchors: readonly Anchor[], offset: number): Anchor | undefined {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (anchors[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return anchors[low - 1];
}

function codePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; count += 1) index += text.codePointAt(index)! > 0xffff ? 2 : 1;
  return count;
}

/** Whether a UTF-16 unit is the second of a character's two. */
function isTrail(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
