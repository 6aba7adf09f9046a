import type { Span } from "../align/bead.js";
import { heaviestChain } from "../align/chain.js";
import { isFixed, isPairRow, type Side } from "../review/review.js";
import { type Contents, uniqueIn } from "./content.js";
import { type PlacedRow, saysSame } from "./placed-rows.js";

/** A row of the record that is in the changed texts, too. */
export interface Kept extends Readonly<Record<Side, Span>> {
  /** Its index in the record. Its spans are those of the changed texts. */
  readonly index: number;
}

/** How many pairs that nobody looked at may be aligned again for one with a verdict to stay, where they cross. */
const FIXED_WEIGHT = 4;

/**
 * The pairs that are still there, by sentences that are once in the record and once in the texts: wherever they are,
 * if both sides have moved alike. Of pairs that cross, because one side was put in another order, as many as can be.
 *
 * @param before what the record's sentences say
 * @param after what the texts' sentences say
 * @returns them in the order of the texts; no sentence is in two
 */
export function anchoredRows(rows: readonly PlacedRow[], before: Contents, after: Contents): Kept[] {
  const placeOn = { source: placing("source", before, after), target: placing("target", before, after) };
  const found = rows.flatMap((placed, index): Kept[] => {
    if (!isPairRow(placed.row)) return [];
    const [source, target] = [placeOn.source(placed.source), placeOn.target(placed.target)];
    return source && target ? [{ index, source, target }] : [];
  });
  return withoutOverlaps(heaviestChain(found, ({ index }) => (isFixed(rows[index]!.row) ? FIXED_WEIGHT : 1)));
}

/** Finds a span of the record in the texts, if one of its sentences is there once and the others stand around it. */
function placing(side: Side, before: Contents, after: Contents): (span: Span) => Span | undefined {
  const [earlier, later] = [uniqueIn(before[side]), uniqueIn(after[side])];
  return (span) => {
    for (let index = span.start; index < span.end; index++) {
      const content = before[side][index]!;
      const found = later.get(content);
      if (found === undefined || !earlier.has(content)) continue;
      const start = found - (index - span.start);
      if (!saysSame(before[side], span, after[side], start)) return undefined;
      return { start, end: start + span.end - span.start };
    }
    return undefined;
  };
}

/** Two rows may claim one repeated sentence between them, of which there were two. */
function withoutOverlaps(chain: readonly Kept[]): Kept[] {
  const kept: Kept[] = [];
  for (const row of chain) {
    const last = kept.at(-1);
    if (!last || (last.source.end <= row.source.start && last.target.end <= row.target.start)) kept.push(row);
  }
  return kept;
}
