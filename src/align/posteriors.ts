import type { Band } from "../score/band.js";
import { backwardSums } from "./backward-sums.js";
import { type ForwardSums, forwardSums } from "./forward-sums.js";
import { type Arcs, evaluateArcs, type LatticeScores, reaches } from "./lattice.js";
import { logSum2, logSum3, NEGLIGIBLE, NEVER } from "./log-sum.js";
import type { PathSums } from "./path-sums.js";

/** The probability of each arc under the lattice's distribution over paths; same layout as `Arcs`. */
export interface Posteriors {
  readonly arcs: Arcs;
  readonly band: Band;
  /** Logarithm of the sum over all paths. */
  readonly logPartition: number;
  /** By cell and shape. */
  readonly bead: Float32Array;
  /** By cell: that the row (column) that starts there is without counterpart. */
  readonly rowNull: Float32Array;
  readonly columnNull: Float32Array;
  /** Of those, the part that opens a run. */
  readonly rowOpen: Float32Array;
  readonly columnOpen: Float32Array;
  /** By cell: that the path passes there. */
  readonly corner: Float32Array;
}

/**
 * Forward–backward over the semi-Markov lattice of beads and runs of nulls. Within a gap row nulls come before column
 * nulls, so that each set of beads is exactly one path. Sarawagi & Cohen (2004), Semi-Markov conditional random fields.
 *
 * @param arcs the lattice's log-potentials, where they are known already
 */
export function posteriorsOf(scores: LatticeScores, arcs: Arcs = evaluateArcs(scores)): Posteriors {
  const forward = forwardSums(scores, arcs);
  const backward = backwardSums(scores, arcs);
  const { count, offset } = arcs.cells;
  const table = () => new Float32Array(count);
  const posteriors: Posteriors = {
    arcs,
    band: scores.band,
    logPartition: forward.all[offset[scores.rows]! + scores.columns]!,
    bead: new Float32Array(arcs.bead.length),
    rowNull: table(),
    columnNull: table(),
    rowOpen: table(),
    columnOpen: table(),
    corner: table(),
  };
  for (let i = 0; i <= scores.rows; i++) {
    for (let j = scores.band.low[i]!; j <= scores.band.high[i]!; j++) {
      beadPosteriors(scores, posteriors, forward, backward, i, j);
      nullPosteriors(posteriors, forward, backward, i, j);
    }
  }
  return posteriors;
}

/** The posteriors of the corner before (i, j), and of the beads that start there. */
function beadPosteriors(
  { shapes }: LatticeScores,
  { arcs, logPartition, bead, corner }: Posteriors,
  forward: ForwardSums,
  backward: PathSums,
  i: number,
  j: number,
): void {
  const { offset } = arcs.cells;
  const cell = offset[i]! + j;
  const through = logSum3(
    forward.bead[cell]! + backward.bead[cell]!,
    forward.rowNull[cell]! + backward.rowNull[cell]!,
    forward.columnNull[cell]! + backward.columnNull[cell]!,
  );
  corner[cell] = Math.exp(through - logPartition);
  const before = forward.all[cell]! - logPartition;
  for (let s = 0; s < shapes.length; s++) {
    const arc = cell * shapes.length + s;
    const potential = arcs.bead[arc]!;
    if (potential === NEVER) continue;
    const end = offset[i + shapes[s]!.rows]! + j + shapes[s]!.columns;
    const logPosterior = before + potential + backward.bead[end]!;
    if (logPosterior > NEGLIGIBLE) bead[arc] = Math.exp(logPosterior);
  }
}

/** The posteriors of the row null and the column null that start at (i, j). */
function nullPosteriors(
  { arcs, band, logPartition, rowOpen, rowNull, columnOpen, columnNull }: Posteriors,
  forward: ForwardSums,
  backward: PathSums,
  i: number,
  j: number,
): void {
  const { offset } = arcs.cells;
  const cell = offset[i]! + j;
  if (reaches(band, i + 1, j)) {
    const rest = backward.rowNull[offset[i + 1]! + j]! - logPartition;
    const open = Math.exp(forward.bead[cell]! + arcs.rowOpen[cell]! + rest);
    rowOpen[cell] = open;
    rowNull[cell] = open + Math.exp(forward.rowNull[cell]! + arcs.rowExtend[cell]! + rest);
  }
  if (j < band.high[i]!) {
    const rest = backward.columnNull[cell + 1]! - logPartition;
    const before = logSum2(forward.bead[cell]!, forward.rowNull[cell]!);
    const open = Math.exp(before + arcs.columnOpen[cell]! + rest);
    columnOpen[cell] = open;
    columnNull[cell] = open + Math.exp(forward.columnNull[cell]! + arcs.columnExtend[cell]! + rest);
  }
}

/** The posterior, 0 to 1, of the path's passing before a row and a column; 0 outside the band. */
export function cornerPosterior({ arcs, corner, band }: Posteriors): (row: number, column: number) => number {
  return (row, column) =>
    reaches(band, row, column) ? Math.min(1, corner[arcs.cells.offset[row]! + column]!) : 0;
}

/** The cells that the path passes with at least some probability, from the first to the last in each row of the band. */
export function likelyCells({ arcs, corner, band }: Posteriors, least: number): Band {
  const low = new Int32Array(band.low.length);
  const high = new Int32Array(band.low.length);
  for (let i = 0; i < low.length; i++) {
    let [first, last] = [band.low[i]!, band.high[i]!];
    const offset = arcs.cells.offset[i]!;
    while (first < last && corner[offset + first]! < least) first++;
    while (last > first && corner[offset + last]! < least) last--;
    // A row that the path jumps over, inside beads, goes along with the one before.
    const isPassed = corner[offset + first]! >= least;
    low[i] = isPassed ? first : low[i - 1]!;
    high[i] = isPassed ? last : high[i - 1]!;
  }
  return { low, high };
}
