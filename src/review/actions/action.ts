import type { Side, Verdict } from "../review.js";

/** Puts the cell above or below, or the whole row, into the row. */
export interface Merge {
  readonly do: "merge";
  readonly row: number;
  readonly side: Side | "both";
  readonly with: "above" | "below";
}

/** Makes two rows of one, cut on one side before a sentence or inside it. */
export interface Split {
  readonly do: "split";
  readonly row: number;
  readonly side: Side;
  /** Index of the sentence in the cell. */
  readonly sentence: number;
  /** UTF-16 offset in the sentence at which its text is cut, too; 0: the cut is before it. */
  readonly offset: number;
  /** How many sentences of the other side stay above; by the lengths of the texts if missing. */
  readonly above?: number;
}

/** Moves one side by a row, from a row on: down leaves the row's cell empty, up joins it to the one above. */
export interface Shift {
  readonly do: "shift";
  readonly row: number;
  readonly side: Side;
  readonly to: "up" | "down";
}

/**
 * Moves sentences of a cell to another row: to one above, those up to the sentence; to one below, those from it on.
 * Text of their side that stands between goes with them, unless it is in a row that is fixed: then it is refused.
 */
export interface Move {
  readonly do: "move";
  readonly row: number;
  readonly side: Side;
  /** Index of the sentence in the cell. */
  readonly sentence: number;
  /** Index of the other row. */
  readonly to: number;
}

/** Says what rows are, or takes back what was said. Pairs take `confirmed`, others `accepted` and `to-fix`. */
export interface Mark {
  readonly do: "mark";
  /** Half-open. Rows that do not take the verdict stay as they are. */
  readonly rows: { readonly start: number; readonly end: number };
  readonly verdict: Exclude<Verdict, "corrected"> | null;
}

/** Gives a sentence another text; the input's is kept. */
export interface Edit {
  readonly do: "edit";
  readonly side: Side;
  /** Index of the sentence on its side. */
  readonly sentence: number;
  readonly text: string;
}

/** What a person does to a review, but for undoing. */
export type Action = Merge | Split | Shift | Move | Mark | Edit;
