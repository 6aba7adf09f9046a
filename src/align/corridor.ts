import type { Band } from "../score/band.js";
import type { Anchor } from "./anchors.js";
import type { Bead } from "./bead.js";

/** Room on both sides of a path, in sentences. */
const MARGIN = 7;
/** An anchor counts if another of the chain lies within so many rows and columns. */
const NEIGHBOURHOOD = 6;
/** A stretch without anchors is searched whole up to this many cells, beyond it along its diagonal. */
const MAX_STRETCH = 250_000;

/** A place on the path: before this row and this column. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** The corners of a path of beads, rows as source. */
export function cornersOf(beads: readonly Bead[]): Corner[] {
  return [
    { row: 0, column: 0 },
    ...beads.map(({ source, target }) => ({ row: source.end, column: target.end })),
  ];
}

/**
 * The band around the path that anchors mark out: between neighbouring anchors the whole rectangle, around them a
 * margin. Lone anchors, with no other near, do not count.
 *
 * @param anchors a chain that rises on both sides
 */
export function corridorAlong(anchors: readonly Anchor[], rows: number, columns: number): Band {
  const sure = anchors.filter(
    (anchor, k) => isNear(anchors[k - 1], anchor) || isNear(anchor, anchors[k + 1]),
  );
  return corridorAround([{ row: 0, column: 0 }, ...sure, { row: rows, column: columns }], rows, columns);
}

/**
 * The band around a path that is known by some of its corners.
 *
 * @param corners in order, from the first (0, 0) to the last (rows, columns)
 * @param margin room on both sides, in sentences
 */
export function corridorAround(
  corners: readonly Corner[],
  rows: number,
  columns: number,
  margin = MARGIN,
): Band {
  const low = new Int32Array(rows + 1).fill(columns);
  const high = new Int32Array(rows + 1);
  for (let k = 0; k + 1 < corners.length; k++) coverStretch(corners[k]!, corners[k + 1]!, low, high);
  return widen({ low, high }, columns, margin);
}

function isNear(a: Corner | undefined, b: Corner | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return b.row - a.row <= NEIGHBOURHOOD && b.column - a.column <= NEIGHBOURHOOD;
}

function coverStretch(from: Corner, to: Corner, low: Int32Array, high: Int32Array): void {
  const rows = to.row - from.row;
  const columns = to.column - from.column;
  const slope = columns / rows;
  // Never less than the diagonal rises in a row, or the stretch would fall apart.
  const room = rows * columns <= MAX_STRETCH ? columns : Math.ceil(Math.max(MAX_STRETCH / rows, slope));
  for (let row = from.row; row <= to.row; row++) {
    const middle = rows === 0 ? to.column : from.column + Math.round(slope * (row - from.row));
    low[row] = Math.min(low[row]!, Math.max(from.column, middle - room));
    high[row] = Math.max(high[row]!, Math.min(to.column, middle + room));
  }
}

/** Widens by the margin in both directions; the bounds need not rise from row to row before, but do so afterwards. */
export function widen({ low, high }: Band, columns: number, margin: number): Band {
  const rows = low.length - 1;
  const rising = { low: low.slice(), high: high.slice() };
  for (let row = rows - 1; row >= 0; row--) rising.low[row] = Math.min(low[row]!, rising.low[row + 1]!);
  for (let row = 1; row <= rows; row++) rising.high[row] = Math.max(high[row]!, rising.high[row - 1]!);
  const band: Band = { low: new Int32Array(rows + 1), high: new Int32Array(rows + 1) };
  for (let row = 0; row <= rows; row++) {
    band.low[row] = Math.max(0, rising.low[Math.max(0, row - margin)]! - margin);
    band.high[row] = Math.min(columns, rising.high[Math.min(rows, row + margin)]! + margin);
  }
  band.low[0] = 0;
  band.high[rows] = columns;
  return band;
}
