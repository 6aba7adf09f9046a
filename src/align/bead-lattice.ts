import type { Band } from "../score/band.js";
import { MAX_CHINESE, MAX_ENGLISH, MAX_TOGETHER } from "../score/pair-features.js";
import type { LatticeScores, Shape } from "./lattice.js";

/** The shapes of beads that are considered: 1-1 to 4-4 and 1-6. */
export const SHAPES: readonly Shape[] = Array.from({ length: MAX_CHINESE }, (_, a) =>
  Array.from({ length: MAX_ENGLISH }, (_, b) => ({ rows: a + 1, columns: b + 1 })),
)
  .flat()
  .filter(({ rows, columns }) => rows + columns <= MAX_TOGETHER);

/** Something that scores beads and nulls: Chinese sentences from i, English ones from j. */
export interface BeadScores {
  bead(i: number, a: number, j: number, b: number): number;
  chineseNull(i: number, j: number, extends_: boolean): number;
  englishNull(j: number, i: number, extends_: boolean): number;
}

/** The lattice of a pair: rows are Chinese sentences, columns English ones. */
export function beadLattice(rows: number, columns: number, band: Band, scores: BeadScores): LatticeScores {
  return {
    rows,
    columns,
    band,
    shapes: SHAPES,
    bead: (row, column, shape) => scores.bead(row, shape.rows, column, shape.columns),
    rowNull: (row, column, extends_) => scores.chineseNull(row, column, extends_),
    columnNull: (column, row, extends_) => scores.englishNull(column, row, extends_),
  };
}
