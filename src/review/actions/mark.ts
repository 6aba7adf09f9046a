import { isPairRow, type Review, type Row } from "../review.js";
import type { Mark } from "./action.js";
import { ActionRefused, type Correction } from "./correction.js";
import { madeRow, replaceRows, rowAt, unweighed } from "./made-rows.js";

/**
 * Says what rows are. What is said once more, or of rows that it cannot be said of, changes nothing.
 *
 * @throws ActionRefused if it changes nothing at all
 */
export function mark(review: Review, { rows: { start, end }, verdict }: Mark): Correction {
  rowAt(review, start);
  const rows = review.rows.slice(start, end);
  const marked = rows.map((row) => marking(row, verdict));
  const first = marked.findIndex((after, index) => isOther(after, rows[index]!));
  if (first < 0) throw new ActionRefused("that is what it is");
  const last = marked.findLastIndex((after, index) => isOther(after, rows[index]!));
  const correction = replaceRows(
    review,
    start + first,
    start + last + 1,
    marked.slice(first, last + 1).flat(),
  );
  // The beads are as they were; only what nobody vouches for any more is weighed anew.
  return verdict === null ? correction : { change: correction.change };
}

function marking(row: Row, verdict: Mark["verdict"]): Row[] {
  if (row.verdict === (verdict ?? undefined)) return [row];
  if (verdict !== null && isPairRow(row) !== (verdict === "confirmed")) return [row];
  const marked = verdict === null ? unweighed(row) : madeRow(row, verdict);
  return row.isNew ? marked.map((each) => ({ ...each, isNew: true })) : marked;
}

function isOther(after: readonly Row[], before: Row): boolean {
  return after[0] !== before;
}
