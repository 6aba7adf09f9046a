import { type Arcs, type LatticeScores, reaches } from "./lattice.js";
import { logSum2, logSum3, NEGLIGIBLE, NEVER } from "./log-sum.js";
import { noPaths, type PathSums } from "./path-sums.js";

/** Sums over the paths from the first cell to each cell. */
export interface ForwardSums extends PathSums {
  /** Whatever came last. */
  readonly all: Float64Array;
}

/** Sums over the paths that lead to each cell; the state is what came last before it. */
export function forwardSums(scores: LatticeScores, arcs: Arcs): ForwardSums {
  const { band, rows } = scores;
  const { offset, count } = arcs.cells;
  const sums = { ...noPaths(count), all: new Float64Array(count) };
  sums.bead[offset[0]!] = 0;
  for (let i = 0; i <= rows; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const cell = offset[i]! + j;
      if (i > 0 || j > 0) sums.bead[cell] = sumOfBeadsInto(scores, arcs, sums.all, i, j);
      if (i > 0 && reaches(band, i - 1, j)) {
        const from = offset[i - 1]! + j;
        sums.rowNull[cell] = logSum2(
          sums.bead[from]! + arcs.rowOpen[from]!,
          sums.rowNull[from]! + arcs.rowExtend[from]!,
        );
      }
      if (j > band.low[i]!) {
        const from = cell - 1;
        sums.columnNull[cell] = logSum2(
          logSum2(sums.bead[from]!, sums.rowNull[from]!) + arcs.columnOpen[from]!,
          sums.columnNull[from]! + arcs.columnExtend[from]!,
        );
      }
      sums.all[cell] = logSum3(sums.bead[cell]!, sums.rowNull[cell]!, sums.columnNull[cell]!);
    }
  }
  return sums;
}

/** The log-sum over all paths whose last arc is a bead that ends before row i and column j. */
function sumOfBeadsInto(
  { band, shapes }: LatticeScores,
  { cells, bead }: Arcs,
  all: Float64Array,
  i: number,
  j: number,
): number {
  let max = NEVER;
  let sum = 0;
  for (let s = 0; s < shapes.length; s++) {
    const row = i - shapes[s]!.rows;
    const column = j - shapes[s]!.columns;
    if (row < 0 || !reaches(band, row, column)) continue;
    const from = cells.offset[row]! + column;
    const value = all[from]! + bead[from * shapes.length + s]!;
    if (value - max < NEGLIGIBLE || value === NEVER) continue;
    if (value <= max) sum += Math.exp(value - max);
    else {
      sum = sum * Math.exp(max - value) + 1;
      max = value;
    }
  }
  return sum === 0 ? NEVER : max + Math.log(sum);
}
