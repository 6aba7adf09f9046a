import type { Shape } from "../score/bead-shapes.js";
import type { Prices } from "../score/weights.js";
import type { Bead } from "./bead.js";
import { type LatticeScores, reaches } from "./lattice.js";
import type { Posteriors } from "./posteriors.js";

/** Arcs are named by the index of their shape, or by these. */
const NULL_ROW = -1;
const NULL_COLUMN = -2;
const NULL_SHAPES: Readonly<Record<number, Shape>> = {
  [NULL_ROW]: { rows: 1, columns: 0 },
  [NULL_COLUMN]: { rows: 0, columns: 1 },
};

/**
 * The path whose beads have the largest sum of (posterior − price): the most beads expected right, less a price for
 * each. Goodman (1996), Parsing algorithms and metrics, for labelled recall; the prices trade precision.
 *
 * @param prices beads less probable than this are taken only where the path needs them
 * @returns beads in order, rows as `source`, columns as `target`, confidences as computed (not yet calibrated)
 */
export function decodeBeads(scores: LatticeScores, posteriors: Posteriors, prices: Prices): Bead[] {
  const { band, shapes, rows } = scores;
  const { offset, count } = posteriors.cells;
  const best = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  const back = new Int8Array(count);
  best[offset[0]!] = 0;
  const relax = (cell: number, value: number, arc: number) => {
    if (value <= best[cell]!) return;
    best[cell] = value;
    back[cell] = arc;
  };
  for (let i = 0; i <= rows; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const cell = offset[i]! + j;
      const here = best[cell]!;
      for (let s = 0; s < shapes.length; s++) {
        const row = i + shapes[s]!.rows;
        const column = j + shapes[s]!.columns;
        if (!reaches(band, row, column)) continue;
        relax(offset[row]! + column, here + posteriors.bead[cell * shapes.length + s]! - prices.pair, s);
      }
      if (reaches(band, i + 1, j))
        relax(offset[i + 1]! + j, here + posteriors.rowNull[cell]! - prices.null, NULL_ROW);
      if (j < band.high[i]!) relax(cell + 1, here + posteriors.columnNull[cell]! - prices.null, NULL_COLUMN);
    }
  }
  return backtrace(scores, posteriors, back);
}

function backtrace(
  { shapes, rows, columns }: LatticeScores,
  posteriors: Posteriors,
  back: Int8Array,
): Bead[] {
  const { offset } = posteriors.cells;
  const beads: Bead[] = [];
  for (let i = rows, j = columns; i > 0 || j > 0; ) {
    const arc = back[offset[i]! + j]!;
    const shape = NULL_SHAPES[arc] ?? shapes[arc]!;
    const row = i - shape.rows;
    const column = j - shape.columns;
    const posterior = posteriorOf(posteriors, arc, offset[row]! + column, shapes.length);
    beads.push({
      source: { start: row, end: i },
      target: { start: column, end: j },
      confidence: Math.min(1, Math.max(0, posterior)),
    });
    i = row;
    j = column;
  }
  return beads.reverse();
}

function posteriorOf(
  { bead, rowNull, columnNull }: Posteriors,
  arc: number,
  cell: number,
  shapes: number,
): number {
  if (arc === NULL_ROW) return rowNull[cell]!;
  if (arc === NULL_COLUMN) return columnNull[cell]!;
  return bead[cell * shapes + arc]!;
}
