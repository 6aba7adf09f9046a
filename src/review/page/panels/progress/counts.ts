import { checkedPercent, isChecked } from "../../../../record/reviewed.js";
import { isDoubtful } from "../../../doubt.js";
import type { Row } from "../../../review.js";

/** How far a review is. */
export interface Counts {
  readonly rows: number;
  readonly unchecked: number;
  readonly doubtful: number;
  /** Gaps that a person wants closed. */
  readonly toFix: number;
  /** Pairs that a person vouches for: what an export of these alone holds. */
  readonly confirmed: number;
  /** Share of rows that are checked, rounded down, so that only a whole text has 100. */
  readonly percent: number;
}

/** What a person may want to see next. */
export type RowKind = "unchecked" | "doubtful" | "toFix";

const IS_KIND: Readonly<Record<RowKind, (row: Row) => boolean>> = {
  unchecked: (row) => !isChecked(row),
  doubtful: isDoubtful,
  toFix: ({ verdict }) => verdict === "to-fix",
};

/** Counts the rows of a review. */
export function countsOf(rows: readonly Row[]): Counts {
  const count = (isCounted: (row: Row) => boolean) => rows.filter(isCounted).length;
  return {
    rows: rows.length,
    unchecked: count(IS_KIND.unchecked),
    doubtful: count(IS_KIND.doubtful),
    toFix: count(IS_KIND.toFix),
    confirmed: count(({ verdict }) => verdict === "confirmed"),
    percent: Math.floor(checkedPercent({ beads: rows })),
  };
}

/**
 * The next row of a kind, or the one before; from the end it goes on at the beginning, and the other way round.
 *
 * @param from where to start; this row itself comes last
 * @returns -1 if there is none
 */
export function nextRow(rows: readonly Row[], from: number, way: 1 | -1, kind: RowKind): number {
  for (let step = 1; step <= rows.length; step++) {
    const index = (from + way * step + rows.length) % rows.length;
    if (IS_KIND[kind](rows[index]!)) return index;
  }
  return -1;
}
