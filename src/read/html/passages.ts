import { BlockBuilder } from "../blocks.js";
import type { Block, BlockKind } from "../document.js";
import { Places } from "../places.js";
import type { Preformatted } from "./preformatted.js";
import { REFERENCE, resolve } from "./references.js";

// Line ends with the white space around them; other white space that collapses; references; soft hyphens; the rest.
const LINE_END = /[ \t\f]*[\n\r\v\x85\u2028\u2029][ \t\f\n\r\v\x85\u2028\u2029]*/;
const TOKEN = new RegExp(
  `(?<lineEnd>${LINE_END.source})|(?<space>[ \\t\\f]+)|(?<reference>${REFERENCE.source})|(?<hyphen>\\xad+)|` +
    "[^ \\t\\f\\n\\r\\v\\x85\\u2028\\u2029&\\xad]+|&",
  "gi",
);
const SPACE = /^[\t\n\f\r \u2028\u2029]$/;

// After a line break a paragraph begins by its indent: one space as wide as a Chinese character, or two others.
const INDENT = /^[\u3000\u2003\xa0\u2002]+/;
const INDENT_WIDTH = 2;
const WIDE_SPACE = /[\u3000\u2003]/g;

/** Makes blocks of a page's text as it comes, stretch by stretch. */
export class Passages {
  readonly blocks: Block[] = [];
  readonly #source: string;
  readonly #places: Places;
  #builder: BlockBuilder;
  #kind: BlockKind = "paragraph";
  #endsInSpace = false;
  /** How wide the white space since a line break is, while there is nothing else; undefined otherwise. */
  #indent: number | undefined;

  /** @param source the whole page */
  constructor(source: string) {
    this.#source = source;
    this.#places = new Places(source);
    this.#builder = new BlockBuilder(this.#places);
  }

  /** Ends a block, and adds others that are ready, of preformatted text. */
  addPreformatted(text: Preformatted, kind: BlockKind): void {
    this.part(kind);
    for (const block of text.blocks(kind, this.#places)) this.blocks.push(block);
  }

  /** Ends a block; what comes is of this kind. */
  part(kind: BlockKind): void {
    const block = this.#builder.build(this.#kind);
    if (block !== undefined) {
      this.blocks.push(block);
      this.#builder = new BlockBuilder(this.#places);
    }
    this.#kind = kind;
    this.#indent = undefined;
    this.#endsInSpace = false;
  }

  /** Breaks the line. An empty line parts blocks, and so does an indent of the line that follows. */
  breakLine(): void {
    if (this.#indent !== undefined) this.part(this.#kind);
    this.#builder.endLine();
    this.#indent = 0;
  }

  /** Adds a stretch of the page without tags, by UTF-16 offsets. */
  add(start: number, end: number): void {
    for (const { 0: token, index, groups } of this.#source.slice(start, end).matchAll(TOKEN)) {
      const offset = start + index;
      if (groups?.lineEnd !== undefined) this.#builder.endLine();
      else if (groups?.space !== undefined) this.#addSpace(offset + token.length - 1);
      else if (groups?.reference !== undefined) this.#addReference(token, offset);
      else if (groups?.hyphen === undefined) this.#addText(token, offset);
    }
  }

  /** Adds a stretch in which nothing is a reference. */
  addLiteral(start: number, end: number): void {
    const text = this.#source.slice(start, end);
    for (const { 0: line, index } of text.matchAll(/[^\n\r]+/g)) {
      this.#addText(line, start + index);
      this.#builder.endLine();
    }
  }

  #addReference(reference: string, offset: number): void {
    const { character, length } = resolve(reference);
    if (SPACE.test(character)) this.#addSpace(offset);
    else if (character !== "\xad") this.#addText(character, offset);
    if (length < reference.length) this.#addText(reference.slice(length), offset + length);
  }

  #addSpace(offset: number): void {
    if (!this.#endsInSpace) this.#builder.add(" ", offset);
    this.#endsInSpace = true;
  }

  #addText(text: string, offset: number): void {
    if (this.#indent !== undefined && this.#isIndentAlone(text)) return;
    this.#builder.add(text, offset);
    this.#endsInSpace = false;
  }

  /** Whether nothing but white space has come since the line break; if more has and the indent is wide, parts. */
  #isIndentAlone(text: string): boolean {
    const indent = INDENT.exec(text)?.[0] ?? "";
    const width = this.#indent! + indent.length + (indent.match(WIDE_SPACE)?.length ?? 0);
    this.#indent = width;
    if (indent.length === text.length) return true;
    if (width >= INDENT_WIDTH) this.part(this.#kind);
    this.#indent = undefined;
    return false;
  }
}
