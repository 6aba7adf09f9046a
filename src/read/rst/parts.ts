import type { BlockKind } from "../document.js";
import type { Line } from "./lines.js";

/** Lines that are one text: a paragraph, an item, a cell. */
export interface Passage {
  readonly type: "passage";
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
}

/** A title, with how it is adorned: one style is one level. */
export interface Title {
  readonly type: "title";
  readonly line: Line;
  readonly style: string;
}

/** Code, which is no text. */
export interface Code {
  readonly type: "code";
  readonly lines: readonly Line[];
  readonly language?: string;
}

/** A comment. */
export interface Remark {
  readonly type: "comment";
  /** UTF-16 offset of its two dots. */
  readonly start: number;
  /** What it says. */
  readonly lines: readonly Line[];
}

/** Where references by a name lead to. */
export interface Target {
  readonly type: "target";
  readonly name: string;
  readonly url: string;
}

/** What a document consists of, in its order. */
export type Part = Passage | Title | Code | Remark | Target;

/** A stretch of a document that is read as a body: the whole, or what is indented below a marker. */
export interface Body {
  readonly lines: readonly Line[];
  /** The column at which its paragraphs begin. */
  readonly column: number;
  /** What its paragraphs are. */
  readonly kind: BlockKind;
  add(part: Part): void;
  /** Reads lines as a body within this one. */
  read(lines: readonly Line[], kind: BlockKind): void;
}

/** Reads what begins at a line of a body, and yields the index of the line after it; undefined if it is none. */
export type Construct = (body: Body, at: number) => number | undefined;
