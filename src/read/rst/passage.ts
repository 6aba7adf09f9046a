import { BlockBuilder } from "../blocks.js";
import type { Block, BlockKind } from "../document.js";
import type { MarkupBuilder } from "../markup.js";
import type { Places } from "../places.js";
import type { Mark } from "./inline/marks.js";
import { marksIn } from "./inline/scan.js";
import type { Line } from "./lines.js";

/** What passages are read with. */
export interface Reader {
  readonly places: Places;
  readonly markup: MarkupBuilder;
  /** The URL that a name leads to, if it leads out of the document. */
  readonly urlOf: (name: string) => string | undefined;
}

const ESCAPE = /\\(\s|$)|\\([^\s])|\n/gu;

/**
 * The block of a passage, without its inline markup, which is taken down.
 *
 * @param index the block's, if it becomes one
 */
export function blockOf(
  lines: readonly Line[],
  kind: BlockKind,
  index: number,
  reader: Reader,
): Block | undefined {
  const passage = new PassageReader(lines, reader);
  passage.read(index);
  return passage.builder.build(kind);
}

/** Reads the lines of a passage as one text, and knows where each of its characters stands. */
class PassageReader {
  readonly builder: BlockBuilder;
  readonly #lines: readonly Line[];
  readonly #reader: Reader;
  /** The lines, with line feeds between them. */
  readonly #text: string;
  readonly #starts: number[] = [];

  constructor(lines: readonly Line[], reader: Reader) {
    this.#lines = lines;
    this.#reader = reader;
    this.#text = lines.map(({ text }) => text).join("\n");
    this.builder = new BlockBuilder(reader.places);
    let start = 0;
    for (const { text } of lines) {
      this.#starts.push(start);
      start += text.length + 1;
    }
  }

  read(index: number): void {
    let done = 0;
    for (const mark of marksIn(this.#text)) {
      const gap = mark.isNote ? this.#text.slice(done, mark.start).trimEnd().length : mark.start - done;
      this.#add(done, done + gap, false);
      this.#add(mark.from, mark.to, mark.isRaw === true);
      this.#note(mark, index);
      done = mark.end;
    }
    this.#add(done, this.#text.length, false);
  }

  #note({ start, end, from, to, isCode, url, reference }: Mark, index: number): void {
    const offsets = { start: this.#offsetOf(start), end: this.#offsetOf(end - 1) + 1 };
    const { markup, urlOf } = this.#reader;
    const target = url ?? (reference === undefined ? undefined : urlOf(reference));
    if (target !== undefined) markup.addLink(target, index, offsets);
    if (isCode) markup.addCodeSpan(this.#text.slice(from, to).replace(/\s*\n\s*/g, " "), index, offsets);
  }

  /** Adds a stretch of the text: backslashes make the next character text, and leave out white space. */
  #add(start: number, end: number, isRaw: boolean): void {
    const stretch = this.#text.slice(start, end);
    let from = 0;
    for (const { 0: match, 1: white, 2: escaped, index } of stretch.matchAll(ESCAPE)) {
      if (isRaw && match !== "\n") {
        if (match.endsWith("\n")) this.#break(start + from, start + index + 1);
        else continue;
      } else if (match === "\n") this.#break(start + from, start + index);
      else {
        this.#piece(start + from, start + index);
        // Even a line's end is left out, so that nothing joins the lines.
        if (white === undefined) this.#piece(start + index + 1, start + index + 1 + escaped!.length);
      }
      from = index + match.length;
    }
    this.#piece(start + from, end);
  }

  #break(start: number, end: number): void {
    this.#piece(start, end);
    this.builder.endLine();
  }

  #piece(start: number, end: number): void {
    if (start < end) this.builder.add(this.#text.slice(start, end), this.#offsetOf(start));
  }

  /** Where a character of the text stands in the input; by bisection, as a passage may have many lines. */
  #offsetOf(index: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= index) low = middle + 1;
      else high = middle;
    }
    return this.#lines[low - 1]!.offset + index - this.#starts[low - 1]!;
  }
}
