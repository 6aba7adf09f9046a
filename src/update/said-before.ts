import { indexesOf } from "../align/bead.js";
import { isPairRow, type Row, type Side } from "../review/review.js";
import type { Contents } from "./content.js";
import { type PlacedRow, placedRows, rowContent } from "./placed-rows.js";

/** What was said of rows of the record that are gone, by what they say: each holds for one row alone. */
export interface SaidBefore {
  /** Rows with a verdict. */
  readonly rows: ReadonlyMap<string, Row[]>;
  /** The rows without counterpart that sentences of a side were in. */
  readonly alone: Readonly<Record<Side, ReadonlyMap<string, Row[]>>>;
}

/**
 * What was said of the rows of a record that are not kept.
 *
 * @param contents what the record's sentences say
 */
export function saidBefore(gone: readonly PlacedRow[], contents: Contents): SaidBefore {
  const rows = new Map<string, Row[]>();
  const alone = { source: new Map<string, Row[]>(), target: new Map<string, Row[]>() };
  for (const placed of gone) {
    if (isPairRow(placed.row)) {
      if (placed.row.verdict) add(rows, rowContent(placed, contents), placed.row);
      continue;
    }
    for (const side of ["source", "target"] as const) {
      for (const index of indexesOf(placed[side])) add(alone[side], contents[side][index]!, placed.row);
    }
  }
  return { rows, alone };
}

/**
 * Rows that were aligned again, with what was said of the same text before. Text that had no counterpart in the record
 * and still has none keeps its verdict; what is without one only now is marked as new.
 *
 * @param start where the rows begin
 * @param contents what the texts' sentences say
 */
export function withSaid(
  rows: readonly Row[],
  start: Readonly<Record<Side, number>>,
  contents: Contents,
  said: SaidBefore,
): Row[] {
  return placedRows({ rows }).map(({ row, source, target }) => {
    if (row.verdict) return row;
    const move = (span: typeof source, by: number) => ({ start: span.start + by, end: span.end + by });
    const placed = { row, source: move(source, start.source), target: move(target, start.target) };
    return isPairRow(row)
      ? withVerdict(row, said.rows.get(rowContent(placed, contents))?.shift())
      : withoutCounterpart(placed, contents, said);
  });
}

function withoutCounterpart(placed: PlacedRow, contents: Contents, { alone }: SaidBefore): Row {
  const { row } = placed;
  const side = row.source > 0 ? "source" : "target";
  const before = indexesOf(placed[side]).map((index) => alone[side].get(contents[side][index]!)?.shift());
  const [first] = before;
  if (before.includes(undefined)) return { ...row, isNew: true };
  return before.every((other) => other!.verdict === first!.verdict) ? withVerdict(row, first) : row;
}

/** A verdict makes certain. */
function withVerdict(row: Row, before: Row | undefined): Row {
  return before?.verdict ? { ...row, confidence: 1, verdict: before.verdict } : row;
}

function add(map: Map<string, Row[]>, content: string, row: Row): void {
  const rows = map.get(content) ?? [];
  rows.push(row);
  map.set(content, rows);
}
