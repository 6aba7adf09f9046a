import type { Span } from "../align/bead.js";
import type { Side } from "../review/review.js";
import type { Kept } from "./anchored.js";
import type { Contents } from "./content.js";

/** What lies between two rows that are kept: rows of the record, and the texts that are there now. */
export interface Stretch extends Readonly<Record<Side, Span>> {
  /** Rows of the record by their indexes, ascending on each side of a move. */
  readonly rows: readonly number[];
}

/**
 * What lies before, between and after rows that are kept, in the order of the texts. A row of the record is in the
 * stretch between the rows that it was between; where one of these has moved, after the one and before the other.
 *
 * @param kept in the order of the texts
 * @param count number of rows in the record
 * @returns one more than rows are kept
 */
export function stretchesBetween(kept: readonly Kept[], count: number, after: Contents): Stretch[] {
  const { previous, next } = keptAround(kept, count);
  const end = { source: after.source.length, target: after.target.length };
  return [...kept, undefined].map((row, position) => {
    const last = kept[position - 1];
    const span = (side: Side) => ({ start: last?.[side].end ?? 0, end: row?.[side].start ?? end[side] });
    const [from, to] = [last?.index ?? -1, row?.index ?? count];
    return { rows: rowsBetween(from, to, previous, next), source: span("source"), target: span("target") };
  });
}

/** By row of the record, from −1 to the count: which kept row comes before it, and which after it, in the record. */
function keptAround(kept: readonly Kept[], count: number): Record<"previous" | "next", Map<number, number>> {
  const ordered = [-1, ...kept.map(({ index }) => index).sort((a, b) => a - b), count];
  const pairs = ordered.slice(1).map((index, position) => [ordered[position]!, index] as const);
  return { next: new Map(pairs), previous: new Map(pairs.map(([index, after]) => [after, index])) };
}

function rowsBetween(
  from: number,
  to: number,
  previous: ReadonlyMap<number, number>,
  next: ReadonlyMap<number, number>,
): number[] {
  if (next.get(from) === to) return range(from + 1, to);
  return [...range(from + 1, next.get(from)!), ...range(previous.get(to)! + 1, to)];
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, k) => start + k);
}
