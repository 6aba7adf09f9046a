import type { RecordSentence, Side, Verdict } from "../record/bitext.js";

export type { RecordSentence, Side, Verdict };

/**
 * A bead as a row of the table that is reviewed: how many sentences of each side are in it. It does not say which, so
 * that a sentence more or less changes no other row.
 */
export interface Row {
  readonly source: number;
  readonly target: number;
  readonly confidence: number;
  /** What a person said of it. The search for better beads leaves it as it is, whatever that is. */
  readonly verdict?: Verdict;
  readonly isNew?: true;
}

/** What is reviewed of a bitext: what an action can change. Rows hold all sentences of both sides, in order. */
export interface Review {
  readonly source: readonly RecordSentence[];
  readonly target: readonly RecordSentence[];
  readonly rows: readonly Row[];
}

/** A corner of the table: so many sentences of each side lie before it. */
export interface RowStart {
  readonly source: number;
  readonly target: number;
}

/** The side across. */
export const OTHER: Readonly<Record<Side, Side>> = { source: "target", target: "source" };

/** Where a row starts; after the last row, where the texts end. */
export function rowStart(rows: readonly Row[], index: number): RowStart {
  let source = 0;
  let target = 0;
  for (let row = 0; row < index; row++) {
    source += rows[row]!.source;
    target += rows[row]!.target;
  }
  return { source, target };
}

/** Whether a row has text on both sides. */
export function isPairRow({ source, target }: Pick<Row, Side>): boolean {
  return source > 0 && target > 0;
}

/** Whether the search leaves a row as it is. */
export function isFixed({ verdict }: Row): boolean {
  return verdict !== undefined;
}
