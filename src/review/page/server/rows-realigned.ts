import { type Change, changed } from "../../change.js";
import type { RecordSentence, Review } from "../../review.js";
import { spansOf } from "../../row-spans.js";

/**
 * The rows that a search has made, by their indexes after it: those that hold what no row held before. What it has
 * only weighed anew, or brought back to what it was before the correction, is no change to a person who looks on.
 *
 * @param before the review before the correction
 * @param change the correction
 * @param suggested what the search changed after it
 */
export function rowsRealigned(before: Review, change: Change, suggested: Change): Set<number> {
  const made = rowsMade(suggested);
  if (made.size === 0) return made;
  const corrected = changed(before, change);
  const held = [before, corrected].map(
    (review) => new Map(textsOf(review).map((texts) => [texts[0], texts])),
  );
  const holds = textsOf(changed(corrected, suggested));
  const isNew = (texts: readonly RecordSentence[]) =>
    !held.some((rows) => isSame(texts, rows.get(texts[0]!)));
  return new Set([...made].filter((row) => isNew(holds[row]!)));
}

/** The rows that a change makes, by their indexes after all of it. */
function rowsMade(change: Change): Set<number> {
  let made: number[] = [];
  for (const { list, at, removed, added } of change) {
    if (list !== "rows") continue;
    const later = added.length - removed.length;
    const kept = made.filter((row) => row < at || row >= at + removed.length);
    made = kept.map((row) => (row < at ? row : row + later));
    made.push(...added.map((_, index) => at + index));
  }
  return new Set(made);
}

/** The sentences of each row, of both sides. */
function textsOf({ source, target, rows }: Review): RecordSentence[][] {
  return spansOf(rows).map((spans) => [
    ...source.slice(spans.source.start, spans.source.end),
    ...target.slice(spans.target.start, spans.target.end),
  ]);
}

/** Sentences that no change has touched are the same objects. */
function isSame(one: readonly RecordSentence[], other: readonly RecordSentence[] | undefined): boolean {
  return one.length === other?.length && one.every((sentence, index) => sentence === other[index]);
}
