import type { Place } from "./document.js";

const LF = 10;
const CR = 13;

/**
 * Lines and columns of a text's offsets. Lines end with LF, CR LF or CR; a column is a code point. Offsets asked in
 * ascending order take one pass over the text in all.
 */
export class Places {
  readonly #text: string;
  #offset = 0;
  #line = 1;
  #column = 1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The place of the character at a UTF-16 offset. */
  at(offset: number): Place {
    if (offset < this.#offset) this.#rewind();
    while (this.#offset < offset) this.#step();
    return { line: this.#line, column: this.#column };
  }

  #rewind(): void {
    this.#offset = 0;
    this.#line = 1;
    this.#column = 1;
  }

  #step(): void {
    const code = this.#text.codePointAt(this.#offset) ?? 0;
    this.#offset += code > 0xffff ? 2 : 1;
    const endsLine = code === LF || (code === CR && this.#text.charCodeAt(this.#offset) !== LF);
    this.#line += endsLine ? 1 : 0;
    this.#column = endsLine ? 1 : this.#column + 1;
  }
}
