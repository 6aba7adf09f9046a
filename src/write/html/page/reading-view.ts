import type { Marked, Stretch } from "./map/index.js";
import type { PageSideName } from "./page-data.js";
import { type SentenceName, sentenceNamed } from "./sentences.js";

/** A row at an end of what is in view, and how much of it is above that end, 0 to 1. */
interface RowEnd {
  readonly row: HTMLElement;
  readonly share: number;
}

type Starts = Readonly<Record<PageSideName, Float64Array>>;

/** Tells which part of both texts is on the screen. */
export class ReadingView {
  readonly #rows: readonly HTMLElement[];
  readonly #starts: Starts;
  #shown: readonly HTMLElement[];

  /** @param starts where sentences begin in their texts, 0 to 1 */
  constructor(rows: readonly HTMLElement[], starts: Starts) {
    this.#rows = rows;
    this.#shown = rows;
    this.#starts = starts;
  }

  /** Has to be told which rows are shown when a filter hides some. */
  filter(shows: (row: HTMLElement) => boolean): void {
    this.#shown = this.#rows.filter(shows);
  }

  /** What of both texts is between two heights of the window, in CSS pixels. */
  between(top: number, bottom: number): Marked | undefined {
    const first = this.#endAt(top);
    const last = this.#endAt(bottom);
    if (first === undefined || last === undefined) return undefined;
    const stretch = (side: PageSideName): Stretch => ({
      start: this.#position(first, side),
      end: this.#position(last, side),
    });
    return { source: stretch("source"), target: stretch("target") };
  }

  /** The first sentence of the row at that height. */
  sentenceAt(top: number): SentenceName | undefined {
    const sentence = this.#endAt(top)?.row.querySelector(".source [id], .target [id]");
    return sentence ? sentenceNamed(sentence.id) : undefined;
  }

  /** The row that a height of the window is in, by bisection. */
  #endAt(height: number): RowEnd | undefined {
    let low = 0;
    let high = this.#shown.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#shown[middle]!.getBoundingClientRect().bottom > height) high = middle;
      else low = middle + 1;
    }
    const row = this.#shown[low];
    if (row === undefined) return undefined;
    const { top, height: whole } = row.getBoundingClientRect();
    return { row, share: Math.min(Math.max((height - top) / Math.max(whole, 1), 0), 1) };
  }

  /** How far into a side's text a row's height is. A row without that side is where the one before it ends. */
  #position({ row, share }: RowEnd, side: PageSideName): number {
    const starts = this.#starts[side];
    for (let at: Element | null = row; at !== null; at = at.previousElementSibling) {
      const sentences = at.querySelectorAll(`.${side} [id]`);
      const first = sentences[0];
      const last = sentences[sentences.length - 1];
      if (first === undefined || last === undefined) continue;
      const from = starts[sentenceNamed(first.id)!.index]!;
      const to = starts[sentenceNamed(last.id)!.index + 1]!;
      return at === row ? from + share * (to - from) : to;
    }
    return 0;
  }
}
