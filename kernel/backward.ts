import { Lattice, NEVER, Sums } from "./lattice";
import { addTerm, endSum, logSum2, startSum } from "./log-sum";
import { Doubles } from "./numbers";

/** Sums over the paths that lead on from the cells of row i; asked for each row in turn, from the last. */
export function backwardRow(lattice: Lattice, sums: Sums, i: i32): void {
  const high = lattice.band.high[i];
  const isLast = i === lattice.rows;
  for (let j = high; j >= lattice.band.low[i]; j--) {
    const cell = lattice.offset[i] + j;
    const isEnd = isLast && j === lattice.columns;
    const beads = isEnd ? 0 : sumOfBeadsFrom(lattice, sums.bead, i, j);
    const row = !isLast && j >= lattice.band.low[i + 1] ? sums.rowNull[lattice.offset[i + 1] + j] : NEVER;
    const column = j < high ? sums.columnNull[cell + 1] : NEVER;
    const opened = column + lattice.columnOpen[cell];
    const afterRow = logSum2(beads, opened + lattice.facing[0]);
    sums.columnNull[cell] = logSum2(beads, column + lattice.columnExtend[cell]);
    sums.rowNull[cell] = logSum2(afterRow, row + lattice.rowExtend[cell]);
    sums.bead[cell] = logSum2(logSum2(beads, opened), row + lattice.rowOpen[cell]);
  }
}

/** The log-sum over all paths whose first arc is a bead that starts at row i and column j. */
function sumOfBeadsFrom(lattice: Lattice, afterBead: Doubles, i: i32, j: i32): f64 {
  const tallest = min(lattice.tallest, lattice.rows - i);
  let bead = lattice.bead.from((lattice.offset[i] + j) * lattice.shapes);
  startSum();
  for (let a = 1; a <= tallest; a++) {
    const after = afterBead.from(lattice.offset[i + a] + j);
    const widest = lattice.widest[a - 1];
    const last = min(widest, lattice.band.high[i + a] - j);
    for (let b = max(1, lattice.band.low[i + a] - j); b <= last; b++) addTerm(bead[b - 1] + after[b]);
    bead = bead.from(widest);
  }
  return endSum();
}
