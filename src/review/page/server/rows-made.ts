import type { Change } from "../../change.js";

/** The rows that a change makes, by their indexes after all of it. */
export function rowsMade(change: Change): Set<number> {
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
