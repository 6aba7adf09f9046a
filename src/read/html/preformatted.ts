import { BlockBuilder } from "../blocks.js";
import type { Block, BlockKind } from "../document.js";
import type { Places } from "../places.js";
import { paragraphsOf } from "../text.js";
import { resolvedPieces } from "./references.js";

/** A stretch of preformatted text, without tags or references. */
interface Piece {
  /** UTF-16 offset in the preformatted text. */
  readonly start: number;
  readonly text: string;
  /** UTF-16 offset in the page. */
  readonly offset: number;
}

/** Gathers the text of a `pre` and reads it as plain text, which it is but for tags and references. */
export class Preformatted {
  readonly #pieces: Piece[] = [];
  #length = 0;

  /** Adds a stretch of the page's source. */
  add(source: string, offset: number): void {
    for (const piece of resolvedPieces(source, offset)) this.#push(piece.text, piece.offset);
  }

  /** Breaks the line, where the page has no line end. */
  breakLine(): void {
    this.#push("\n", -1);
  }

  /**
   * Its blocks, where they stand in the page.
   *
   * @param around what the elements around make of the text
   */
  *blocks(around: BlockKind, places: Places): Generator<Block> {
    const text = this.#pieces.map((piece) => piece.text).join("");
    let first = 0;
    for (const { lines, kind } of paragraphsOf(text)) {
      const builder = new BlockBuilder(places);
      for (const { offset, text: line } of lines) {
        first = this.#addLine(builder, first, offset, offset + line.length);
        builder.endLine();
      }
      const block = builder.build(around === "paragraph" ? kind : around);
      if (block !== undefined) yield block;
    }
  }

  #push(text: string, offset: number): void {
    if (text !== "") this.#pieces.push({ start: this.#length, text, offset });
    this.#length += text.length;
  }

  /** Adds what is between two offsets, looking from a piece on; the piece at which the next line is to be looked for. */
  #addLine(builder: BlockBuilder, from: number, start: number, end: number): number {
    let index = from;
    for (
      let piece = this.#pieces[index];
      piece !== undefined && piece.start < end;
      piece = this.#pieces[index]
    ) {
      const begin = Math.max(start - piece.start, 0);
      if (begin < piece.text.length)
        builder.add(piece.text.slice(begin, end - piece.start), piece.offset + begin);
      if (piece.start + piece.text.length > end) break;
      index += 1;
    }
    return index;
  }
}
