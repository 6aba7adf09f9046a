import { indexesOf } from "../../align/bead.js";
import { isPairRow, type Row, type Side } from "../review.js";
import { spansOf } from "../row-spans.js";

/** Rows for the same sentences as others: text that still has no counterpart is as new as it was. */
export function keepingNew(before: readonly Row[], after: readonly Row[]): readonly Row[] {
  const isNew = { source: newSentences(before, "source"), target: newSentences(before, "target") };
  if (isNew.source.size + isNew.target.size === 0) return after;
  const spans = spansOf(after);
  return after.map((row, index) => {
    const side = row.source > 0 ? "source" : "target";
    const stays = !isPairRow(row) && isNew[side].has(spans[index]![side].start);
    return stays ? { ...row, isNew: true } : row;
  });
}

/** Which of the sentences are in rows that are new, counted from the first. */
function newSentences(rows: readonly Row[], side: Side): ReadonlySet<number> {
  return new Set(spansOf(rows).flatMap((spans, row) => (rows[row]!.isNew ? indexesOf(spans[side]) : [])));
}
