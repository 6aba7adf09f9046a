import { type Arcs, type LatticeScores, reaches } from "./lattice.js";
import { logSum2, NEGLIGIBLE, NEVER } from "./log-sum.js";
import { noPaths, type PathSums } from "./path-sums.js";

/** Sums over the paths from each cell to the last; the state is what came last before it, for that decides what may follow. */
export function backwardSums(scores: LatticeScores, arcs: Arcs): PathSums {
  const { band, rows, columns } = scores;
  const { offset, count } = arcs.cells;
  const sums = noPaths(count);
  const last = offset[rows]! + columns;
  for (let i = rows; i >= 0; i--) {
    for (let j = band.high[i]!; j >= band.low[i]!; j--) {
      const cell = offset[i]! + j;
      const beads = cell === last ? 0 : sumOfBeadsFrom(scores, arcs, sums.bead, i, j);
      const row = reaches(band, i + 1, j) ? sums.rowNull[offset[i + 1]! + j]! : NEVER;
      const column = j < band.high[i]! ? sums.columnNull[cell + 1]! : NEVER;
      const afterRow = logSum2(beads, column + arcs.columnOpen[cell]!);
      sums.columnNull[cell] = logSum2(beads, column + arcs.columnExtend[cell]!);
      sums.rowNull[cell] = logSum2(afterRow, row + arcs.rowExtend[cell]!);
      sums.bead[cell] = logSum2(afterRow, row + arcs.rowOpen[cell]!);
    }
  }
  return sums;
}

/** The log-sum over all paths whose first arc is a bead that starts at row i and column j. */
function sumOfBeadsFrom(
  { shapes }: LatticeScores,
  { cells, bead }: Arcs,
  afterBead: Float64Array,
  i: number,
  j: number,
): number {
  const first = (cells.offset[i]! + j) * shapes.length;
  let max = NEVER;
  let sum = 0;
  for (let s = 0; s < shapes.length; s++) {
    const potential = bead[first + s]!;
    if (potential === NEVER) continue;
    const value = potential + afterBead[cells.offset[i + shapes[s]!.rows]! + j + shapes[s]!.columns]!;
    if (value - max < NEGLIGIBLE || value === NEVER) continue;
    if (value <= max) sum += Math.exp(value - max);
    else {
      sum = sum * Math.exp(max - value) + 1;
      max = value;
    }
  }
  return sum === 0 ? NEVER : max + Math.log(sum);
}
