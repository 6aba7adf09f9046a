import type { Comment } from "./comment.js";
import type { Block, Language, Numbering, ReadWarning, Side } from "./document.js";

/** What a reader may go by besides the content of a file. */
export interface ReadContext {
  /** What messages call the file. */
  readonly path: string;
  /** Which text of the pair is wanted, of files that hold both. */
  readonly side: Side;
  /** The language that the user says it is in. */
  readonly language?: Language | "zh" | undefined;
  /** `lines` if the text is split already: each cue or cell is one sentence. */
  readonly layout?: "auto" | "lines" | undefined;
  /** The language of the other text of the pair, where it is known. */
  readonly otherLanguage?: Language | "zh" | undefined;
  /** Whether the same file is the other text of the pair, too. */
  readonly holdsBoth?: boolean | undefined;
  /** The column that the user names, of files that have columns: its heading, its letter or its 1-based number. */
  readonly column?: string | undefined;
}

/** What a reader found. */
export interface Reading {
  /** In reading order. */
  readonly blocks: readonly Block[];
  /** `lines` if missing. */
  readonly numbering?: Numbering;
  readonly warnings?: readonly ReadWarning[];
  /** The language, where the file itself says it for certain. */
  readonly language?: Language | "zh" | undefined;
}

interface AnyFormat {
  /** What messages call a file of it, with its article: `a Word document (DOCX)`. */
  readonly title: string;
  /** With their dot, in lower case. */
  readonly extensions: readonly string[];
  /** Whether its files have columns, one of which is the text. */
  readonly hasColumns?: boolean;
}

/** A format whose files are text in some encoding. */
export interface TextFormat extends AnyFormat {
  readonly content: "text";
  /** How a text begins that can be of no other format, whatever its file is called. */
  readonly begins?: RegExp;
  /** Whether `--sentences lines` takes the lines of its files, rather than its blocks, as the sentences. */
  readonly hasPlainLines?: boolean;
  /** The comments of HTML in its files, in order, if there can be any. */
  readonly comments?: (text: string) => readonly Comment[] | Promise<readonly Comment[]>;
  /** @throws InputFailure if the text is malformed */
  readonly read: (text: string, context: ReadContext) => Reading | Promise<Reading>;
}

/** A format whose files are not text. */
export interface BinaryFormat extends AnyFormat {
  readonly content: "binary";
  /** Whether bytes are of this format, as far as can be told without reading them through. */
  readonly recognises: (bytes: Uint8Array) => boolean;
  /** @throws InputFailure if the bytes are malformed, or more than a document would need */
  readonly read: (bytes: Uint8Array, context: ReadContext) => Reading | Promise<Reading>;
}

export type InputFormat = TextFormat | BinaryFormat;
