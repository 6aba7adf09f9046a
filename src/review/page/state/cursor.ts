import { signal } from "@preact/signals";
import type { Side } from "../../review.js";

/** Where the keyboard is. */
export interface Cursor {
  readonly row: number;
  readonly side: Side;
  /** Index of the sentence in the cell; 0 in an empty one. */
  readonly sentence: number;
  /** UTF-16 offset of the caret in the sentence's text, where one is set to split it; 0: before the sentence. */
  readonly offset: number;
}

/** Where the keyboard is now. What moves it makes sure that there is such a row; the table brings it into view. */
export const cursor = signal<Cursor>({ row: 0, side: "source", sentence: 0, offset: 0 });

/** The rows that the last action's suggestions changed, by their indexes now: they are shown as such until the next. */
export const suggestedRows = signal<ReadonlySet<number>>(new Set());
