import type { Document } from "../read/document.js";

/** A sentence of a block: `block.text.startsWith(text, start)` holds. */
export interface Sentence {
  readonly text: string;
  /** Index of its block in the document. */
  readonly block: number;
  /** UTF-16 offset of its first character in the block's text. */
  readonly start: number;
  /** Its words in order, if they were asked for and it is Chinese: nothing but white space stands between them. */
  readonly words?: readonly string[];
}

/** A document and its sentences in reading order; every character of a block that is not white space is in one. */
export interface Segmented {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
}
