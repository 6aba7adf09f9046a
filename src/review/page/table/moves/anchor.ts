import type { Span } from "../../../../align/bead.js";
import type { Row } from "../../../review.js";

/** A row that is there before and after a change, by its indexes then. */
export interface Anchor {
  readonly before: number;
  readonly after: number;
}

/**
 * The row that is to stay where it is on the screen while others change: of those in view the nearest above the cursor
 * that a change has left alone, or else below it.
 *
 * @param inView the rows that were in view before
 * @returns undefined if all of them are others
 */
export function anchorOf(
  before: readonly Row[],
  after: readonly Row[],
  inView: Span,
  cursor: number,
): Anchor | undefined {
  const middle = Math.max(inView.start, Math.min(cursor, inView.end));
  const upwards = before.slice(inView.start, middle).map((_, k) => middle - 1 - k);
  const downwards = before.slice(middle, inView.end).map((_, k) => middle + k);
  for (const index of [...upwards, ...downwards]) {
    const found = after.indexOf(before[index]!);
    if (found >= 0) return { before: index, after: found };
  }
  return undefined;
}
