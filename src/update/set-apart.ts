import { indexesOf, type Span, type Spans } from "../align/bead.js";
import type { Review, Row, Side } from "../review/review.js";
import type { Kept } from "./anchored.js";
import { partedRows, type Run } from "./parted-rows.js";
import type { Region } from "./regions.js";

const SIDES = ["source", "target"] as const;

/** Gives the best rows for neighbouring sentences of texts. */
export type StretchAligner = (texts: Pick<Review, Side>, stretch: Spans) => readonly Row[];

/** Which row, if any, a sentence is set apart in, by its index. */
type Holders = Readonly<Record<Side, ReadonlyMap<number, Kept>>>;

/**
 * The rows of a region: where text is set apart, of the others as if it were not there, and its own rows among them.
 *
 * @param align gives the rows of neighbouring sentences
 * @param rowOf the row of the record that is set apart
 */
export function regionRows(
  region: Region,
  texts: Pick<Review, Side>,
  align: StretchAligner,
  rowOf: (kept: Kept) => Row,
): readonly Row[] {
  if (region.apart.length === 0) return align(texts, region);
  const holders = { source: holdersOn("source", region), target: holdersOn("target", region) };
  const rows = align(withoutApart(texts, holders), stretchWithout(region, holders));
  return withApart(rows, region, holders, rowOf);
}

function holdersOn(side: Side, { apart }: Region): ReadonlyMap<number, Kept> {
  return new Map(apart.flatMap((kept) => indexesOf(kept[side]).map((index) => [index, kept] as const)));
}

function withoutApart(texts: Pick<Review, Side>, holders: Holders): Pick<Review, Side> {
  const left = (side: Side) => texts[side].filter((_, index) => !holders[side].has(index));
  return { source: left("source"), target: left("target") };
}

function stretchWithout(region: Region, holders: Holders): Spans {
  const left = (side: Side): Span => {
    const { start, end } = region[side];
    return { start, end: end - holders[side].size };
  };
  return { source: left("source"), target: left("target") };
}

/** Rows of what is not set apart, with the rows that are. One that comes in the middle of a row parts it. */
function withApart(
  rows: readonly Row[],
  region: Region,
  holders: Holders,
  rowOf: (kept: Kept) => Row,
): Row[] {
  const runs = { source: runsOf("source", region, holders), target: runsOf("target", region, holders) };
  const own = (side: Side): Row[] => apartFirst(runs[side]).map(rowOf);
  const whole = rows.flatMap((row) => {
    const before = SIDES.flatMap((side) => (row[side] > 0 ? own(side) : []));
    const inside = { source: taken(runs.source, row.source), target: taken(runs.target, row.target) };
    const isWhole = SIDES.every((side) => inside[side].length < 2);
    return [...before, ...(isWhole ? [row] : partedRows(inside, rowOf))];
  });
  return [...whole, ...SIDES.flatMap(own)];
}

/** The sentences of a region in order: each row that is set apart, and between them runs of others. */
function runsOf(side: Side, region: Region, holders: Holders): Run[] {
  const runs: Run[] = [];
  for (const index of indexesOf(region[side])) {
    const apart = holders[side].get(index);
    const last = runs.at(-1);
    if (last && last.apart === apart) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push(apart ? { count: 1, apart } : { count: 1 });
  }
  return runs;
}

/** Takes from the front of runs what is set apart there. */
function apartFirst(runs: Run[]): Kept[] {
  const other = runs.findIndex(({ apart }) => apart === undefined);
  return runs.splice(0, other < 0 ? runs.length : other).map(({ apart }) => apart!);
}

/** Takes so many sentences that are not set apart from the front of runs, with what is set apart among them. */
function taken(runs: Run[], count: number): Run[] {
  const first: Run[] = [];
  for (let left = count; left > 0; ) {
    const run = runs.shift()!;
    const own = run.apart ? run : { count: Math.min(run.count, left) };
    first.push(own);
    if (run.apart) continue;
    left -= own.count;
    if (own.count < run.count) runs.unshift({ count: run.count - own.count });
  }
  return first;
}
