import type { Anchor, Block, BlockKind } from "./document.js";
import { jointOf } from "./joint.js";
import type { Places } from "./places.js";

// Longest stretch of text that one anchor serves, so that finding a place never counts through more than this.
const ANCHOR_STRIDE = 4096;

/** Gathers the text of one block from pieces of the input, and keeps where each piece stood. */
export class BlockBuilder {
  readonly #places: Places;
  readonly #lines: string[] = [];
  #line = "";
  #lineStart = 0;
  #broken = true;
  #anchors: Anchor[] = [];
  // Input offset at which the next piece stands if it is contiguous with the last.
  #next = -1;

  constructor(places: Places) {
    this.#places = places;
  }

  /**
   * Adds text to the block.
   *
   * @param text what is read, without line breaks
   * @param offset UTF-16 offset in the input at which it stands
   */
  add(text: string, offset: number): void {
    const piece = this.#broken ? text.trimStart() : text;
    if (piece === "") return;
    if (this.#broken) this.#startLine(piece);
    this.#anchor(piece, offset + text.length - piece.length);
    this.#line += piece;
    this.#next = offset + text.length;
  }

  /** Ends a line that the block's text runs on from: white space around the break is dropped. */
  endLine(): void {
    this.#broken = true;
  }

  /** The block, or `undefined` if nothing but white space was added. */
  build(kind: BlockKind): Block | undefined {
    this.#closeLine();
    const [first] = this.#anchors;
    if (first === undefined) return undefined;
    return { kind, text: this.#lines.join(""), line: first.line, anchors: this.#anchors };
  }

  #startLine(piece: string): void {
    this.#closeLine();
    const joint = this.#anchors.length === 0 ? "" : jointOf(this.#line, piece);
    this.#lines.push(joint);
    this.#lineStart += this.#line.length + joint.length;
    this.#line = "";
    this.#broken = false;
    this.#next = -1;
  }

  #closeLine(): void {
    this.#line = this.#line.trimEnd();
    this.#lines.push(this.#line);
    const end = this.#lineStart + this.#line.length;
    while (this.#anchors.length > 0 && this.#anchors.at(-1)!.start >= end) this.#anchors.pop();
  }

  #anchor(piece: string, offset: number): void {
    const start = this.#lineStart + this.#line.length;
    const last = this.#anchors.at(-1)?.start ?? 0;
    const first = offset === this.#next ? Math.max(last + ANCHOR_STRIDE - start, 0) : 0;
    for (let index = first; index < piece.length; index += ANCHOR_STRIDE) {
      const at = isInsidePair(piece, index) ? index - 1 : index;
      this.#anchors.push({ start: start + at, ...this.#places.at(offset + at) });
    }
  }
}

function isInsidePair(text: string, index: number): boolean {
  return index > 0 && text.codePointAt(index - 1)! > 0xffff;
}
