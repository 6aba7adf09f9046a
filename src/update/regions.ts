import { indexesOf, lengthOf, type Span } from "../align/bead.js";
import { isPairRow, type Side } from "../review/review.js";
import type { Kept } from "./anchored.js";
import type { Contents } from "./content.js";
import { matchInOrder } from "./matched.js";
import type { PlacedRow } from "./placed-rows.js";
import type { Stretch } from "./stretches.js";

/** Changed text between rows that are kept. */
export interface Region extends Readonly<Record<Side, Span>> {
  /** Text in it, by itself, that a person has said may stay without counterpart, in order on each side. */
  readonly apart: readonly Kept[];
}

/** What an update makes of a stretch: rows that are still there, and what is to be aligned again. */
export type Part = Kept | Region;

/** Whether a part is a row that is still there. */
export function isKept(part: Part): part is Kept {
  return "index" in part;
}

const SIDES = ["source", "target"] as const;

/**
 * The parts of a stretch: pairs of which both sides are still there, and between them what has not changed at all, or
 * a region. Text without counterpart stays so beside a change only if a person has accepted it: else its counterpart
 * may have come.
 */
export function partsOf(
  stretch: Stretch,
  rows: readonly PlacedRow[],
  before: Contents,
  after: Contents,
): Part[] {
  if (lengthOf(stretch.source) + lengthOf(stretch.target) === 0) return [];
  const place = placesIn(stretch, rows, before, after);
  const parts: Part[] = [];
  let [first, start] = [0, { source: stretch.source.start, target: stretch.target.start }];
  const close = (position: number, end: Readonly<Record<Side, number>>) => {
    const span = (side: Side) => ({ start: start[side], end: end[side] });
    const between = {
      rows: stretch.rows.slice(first, position),
      source: span("source"),
      target: span("target"),
    };
    parts.push(...settled(between, rows, place));
  };
  stretch.rows.forEach((index, position) => {
    const kept = isPairRow(rows[index]!.row) ? place(index) : undefined;
    if (kept === undefined) return;
    close(position, { source: kept.source.start, target: kept.target.start });
    parts.push(kept);
    [first, start] = [position + 1, { source: kept.source.end, target: kept.target.end }];
  });
  close(stretch.rows.length, { source: stretch.source.end, target: stretch.target.end });
  return parts;
}

/** Finds a row in a stretch, if all of its sentences are there, and nothing has come between them. */
function placesIn(
  stretch: Stretch,
  rows: readonly PlacedRow[],
  before: Contents,
  after: Contents,
): (index: number) => Kept | undefined {
  const moved = { source: movedIn("source"), target: movedIn("target") };
  function movedIn(side: Side): ReadonlyMap<number, number> {
    const old = stretch.rows.flatMap((index) => indexesOf(rows[index]![side]));
    const { start, end } = stretch[side];
    const now = after[side].slice(start, end);
    const matched = matchInOrder(
      old.map((sentence) => before[side][sentence]!),
      now,
    );
    return new Map(
      [...matched].flatMap((position, k) => (position < 0 ? [] : [[old[position]!, start + k] as const])),
    );
  }
  const spanOn = (side: Side, { start, end }: Span): Span | undefined => {
    if (start === end) return { start: stretch[side].start, end: stretch[side].start };
    const at = moved[side].get(start);
    const isWhole = indexesOf({ start, end }).every((sentence) => {
      return at !== undefined && moved[side].get(sentence) === at + sentence - start;
    });
    return isWhole ? { start: at!, end: at! + end - start } : undefined;
  };
  return (index) => {
    const [source, target] = SIDES.map((side) => spanOn(side, rows[index]![side]));
    return source && target && { index, source, target };
  };
}

/** What is between pairs that are still there: it has not changed at all, or is a region. */
function settled(
  { rows: indexes, source, target }: Stretch,
  rows: readonly PlacedRow[],
  place: (index: number) => Kept | undefined,
): Part[] {
  if (lengthOf(source) + lengthOf(target) === 0) return [];
  const there = indexes.map(place);
  const kept = there.filter((row) => row !== undefined);
  const sum = (side: Side) => kept.reduce((total, row) => total + lengthOf(row[side]), 0);
  if (
    kept.length === indexes.length &&
    sum("source") === lengthOf(source) &&
    sum("target") === lengthOf(target)
  ) {
    return inPlace(kept, { source: source.start, target: target.start });
  }
  return [{ source, target, apart: kept.filter(({ index }) => rows[index]!.row.verdict === "accepted") }];
}

/** Rows one after the other, those without counterpart with the place that they have on the other side. */
function inPlace(kept: readonly Kept[], start: Readonly<Record<Side, number>>): Kept[] {
  const next = { ...start };
  return kept.map(({ index, ...spans }) => {
    const own = (side: Side) => {
      const span = { start: next[side], end: next[side] + lengthOf(spans[side]) };
      next[side] = span.end;
      return span;
    };
    return { index, source: own("source"), target: own("target") };
  });
}
