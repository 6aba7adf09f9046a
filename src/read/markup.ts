import type { Stretch } from "./extent.js";
import type { Place } from "./place.js";
import { Places } from "./places.js";

/** A line of code, at its first character that is not white space. */
export interface CodeLine extends Place {
  readonly text: string;
}

/** Code that stands between blocks and is no text to translate. */
export interface CodeBlock {
  /** Without line ends; at least one is not blank. */
  readonly lines: readonly CodeLine[];
  /** What the document says that it is in, as `python`; missing if it does not say. */
  readonly language?: string;
  /** Index of the block that it stands before; the number of blocks if it is after the last. */
  readonly before: number;
}

/** A link or an image in a block, or of one without text before the next block. */
export interface Link extends Stretch {
  readonly url: string;
  /** As the input has it, with its markup. */
  readonly text: string;
  readonly block: number;
}

/** Code in a line of a block. */
export interface CodeSpan extends Stretch {
  readonly text: string;
  readonly block: number;
}

/** What a document's markup says beside the kinds of its blocks. Each list is in the order of the document. */
export interface Markup {
  readonly code: readonly CodeBlock[];
  readonly links: readonly Link[];
  readonly codeSpans: readonly CodeSpan[];
  /** The level of each heading, from 1, by its block. */
  readonly headings: ReadonlyMap<number, number>;
}

/** A stretch of the input by UTF-16 offsets, half-open. */
interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** A line of code and the offset of its first character that is not white space. */
export interface OffsetLine {
  readonly text: string;
  readonly offset: number;
}

/** Gathers markup by offsets, and finds the places of all of it in one pass. */
export class MarkupBuilder {
  readonly #source: string;
  readonly #code: (Omit<CodeBlock, "lines"> & { readonly lines: readonly OffsetLine[] })[] = [];
  readonly #links: (Pick<Link, "url" | "block"> & Offsets)[] = [];
  readonly #codeSpans: (Pick<CodeSpan, "text" | "block"> & Offsets)[] = [];
  readonly #headings = new Map<number, number>();

  /** @param source the input */
  constructor(source: string) {
    this.#source = source;
  }

  /** Blank code is left out. */
  addCode(lines: readonly OffsetLine[], language: string | undefined, before: number): void {
    if (lines.every(({ text }) => text.trim() === "")) return;
    this.#code.push({ lines, before, ...(language && { language }) });
  }

  addLink(url: string, block: number, offsets: Offsets): void {
    this.#links.push({ url, block, ...offsets });
  }

  addCodeSpan(text: string, block: number, offsets: Offsets): void {
    this.#codeSpans.push({ text, block, ...offsets });
  }

  addHeading(block: number, level: number): void {
    this.#headings.set(block, level);
  }

  build(): Markup {
    const place = this.#places();
    const extent = ({ start, end }: Offsets): Stretch => {
      const { line: endLine, column: endColumn } = place(end);
      return { ...place(start), endLine, endColumn };
    };
    return {
      code: this.#code.map(({ lines, ...code }) => ({
        ...code,
        lines: lines.map(({ text, offset }) => ({ text, ...place(offset) })),
      })),
      links: this.#links.map(({ url, block, ...offsets }) => {
        return { url, block, text: this.#source.slice(offsets.start, offsets.end), ...extent(offsets) };
      }),
      codeSpans: this.#codeSpans.map(({ text, block, ...offsets }) => ({ text, block, ...extent(offsets) })),
      headings: this.#headings,
    };
  }

  /** The places of all offsets, looked up in ascending order. */
  #places(): (offset: number) => Place {
    const stretches = [...this.#links, ...this.#codeSpans];
    const offsets = [
      ...stretches.flatMap(({ start, end }) => [start, end]),
      ...this.#code.flatMap(({ lines }) => lines.map(({ offset }) => offset)),
    ];
    const places = new Places(this.#source);
    const known = new Map<number, Place>();
    for (const offset of offsets.sort((a, b) => a - b)) known.set(offset, places.at(offset));
    return (offset) => known.get(offset)!;
  }
}
