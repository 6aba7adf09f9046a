import type { Marked, Stretch } from "./map/index.js";
import type { PageSideName } from "./page-data.js";
import { type SentenceName, sentenceNamed } from "./sentences.js";

/** A row at an end of what is in view, and how much of it is above that end, 0 to 1. */
interface RowEnd {
  readonly row: Element;
  readonly share: number;
}

type Starts = Readonly<Record<PageSideName, Float64Array>>;

/** Tells which part of both texts is on the screen. */
export class ReadingView {
  readonly #groups: readonly Element[];
  readonly #starts: Starts;
  readonly #shows: (row: Element) => boolean;

  /**
   * @param groups what rows are drawn in
   * @param starts where sentences begin in their texts, 0 to 1
   * @param shows whether a filter shows a row, or a group
   */
  constructor(groups: readonly Element[], starts: Starts, shows: (row: Element) => boolean) {
    this.#groups = groups;
    this.#starts = starts;
    this.#shows = shows;
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

  /** The row that a height of the window is in. Its group is found first: only that one has to be laid out. */
  #endAt(height: number): RowEnd | undefined {
    const group = elementAt(height, this.#groups.filter(this.#shows));
    const row = group && elementAt(height, [...group.children].filter(this.#shows));
    if (row === undefined) return undefined;
    const { top, height: whole } = row.getBoundingClientRect();
    return { row, share: Math.min(Math.max((height - top) / Math.max(whole, 1), 0), 1) };
  }

  /** How far into a side's text a row's height is. A row without that side is where the one before it ends. */
  #position({ row, share }: RowEnd, side: PageSideName): number {
    const starts = this.#starts[side];
    for (let at: Element | undefined = row; at !== undefined; at = rowBefore(at)) {
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

/** Of elements one below the other, the first that ends below a height of the window, or the last; by bisection. */
function elementAt(height: number, elements: readonly Element[]): Element | undefined {
  let low = 0;
  let high = elements.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle]!.getBoundingClientRect().bottom > height) high = middle;
    else low = middle + 1;
  }
  return elements[low];
}

/** The row before a row, shown or not. */
function rowBefore(row: Element): Element | undefined {
  return (
    row.previousElementSibling ?? row.parentElement?.previousElementSibling?.lastElementChild ?? undefined
  );
}
