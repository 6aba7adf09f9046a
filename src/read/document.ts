/** Which of the two texts of a pair. */
export type Side = "source" | "target";

/** A document's language, Chinese by script: simplified (`zh-Hans`) or traditional (`zh-Hant`). */
export type Language = "zh-Hans" | "zh-Hant" | "en";

/** What a block is in its document. A `line` is an input line that is one sentence by the user's word. */
export type BlockKind = "heading" | "paragraph" | "item" | "quote" | "cell" | "caption" | "line";

/** From `start` (UTF-16 offset in the block's text) up to the next anchor, text stands in the input as it is here. */
export interface Anchor {
  readonly start: number;
  /** 1-based line of the input. */
  readonly line: number;
  /** 1-based column, in Unicode code points. */
  readonly column: number;
}

/** One paragraph, heading or list item: its text without markup or line breaks, and where that text came from. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** 1-based line of the input on which the text starts. */
  readonly line: number;
  /** Ascending by `start`, the first at 0: one for each stretch of the text that is contiguous in the input. */
  readonly anchors: readonly Anchor[];
}

/** A text as it was read: its blocks in reading order. */
export interface Document {
  /** As the user gave it; `-` for standard input. */
  readonly path: string;
  readonly language: Language;
  /** The name of the encoding that the bytes were in, as `UTF-8`, `GB18030`. */
  readonly encoding: string;
  /** SHA-256 of the input's bytes, hexadecimal. */
  readonly sha256: string;
  readonly blocks: readonly Block[];
}

/** A 1-based place in the input; columns count Unicode code points. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * The place in the input of a block's character.
 *
 * @param block the block
 * @param offset UTF-16 offset in the block's text, 0 to its length
 */
export function placeOf(block: Block, offset: number): Place {
  const anchor = block.anchors.findLast(({ start }) => start <= offset);
  if (anchor === undefined) return { line: block.line, column: 1 };
  const codePoints = [...block.text.slice(anchor.start, offset)].length;
  return { line: anchor.line, column: anchor.column + codePoints };
}
