import { isPairRow, type Row, type Side } from "../review.js";

/** Rows for the same sentences as others: text that still has no counterpart is as new as it was. */
export function keepingNew(before: readonly Row[], after: readonly Row[]): readonly Row[] {
  const isNew = { source: newSentences(before, "source"), target: newSentences(before, "target") };
  if (isNew.source.size + isNew.target.size === 0) return after;
  const next = { source: 0, target: 0 };
  return after.map((row) => {
    const side = row.source > 0 ? "source" : "target";
    const stays = !isPairRow(row) && isNew[side].has(next[side]);
    next.source += row.source;
    next.target += row.target;
    return stays ? { ...row, isNew: true } : row;
  });
}

/** Which of the sentences are in rows that are new, counted from the first. */
function newSentences(rows: readonly Row[], side: Side): ReadonlySet<number> {
  const sentences = new Set<number>();
  let next = 0;
  for (const row of rows) {
    for (let k = 0; k < row[side]; k++, next++) if (row.isNew) sentences.add(next);
  }
  return sentences;
}
