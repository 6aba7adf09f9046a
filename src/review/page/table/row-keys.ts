import type { Row } from "../../review.js";

const keys = new WeakMap<Row, number>();
let next = 0;

/** What tells a row from all others, whatever its index is now: rows that a change leaves alone keep it. */
export function rowKey(row: Row): number {
  const known = keys.get(row);
  if (known !== undefined) return known;
  keys.set(row, next);
  return next++;
}
