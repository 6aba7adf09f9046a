import { Lattice, NEVER, Sums } from "./lattice";
import { addTerm, endSum, logSum2, startSum } from "./log-sum";
import { Doubles } from "./numbers";

/** Sums over the paths that lead to the cells of row i; asked for each row in turn. */
export function forwardRow(lattice: Lattice, sums: Sums, i: i32): void {
  const low = lattice.band.low[i];
  const high = lattice.band.high[i];
  for (let j = low; j <= high; j++) {
    const cell = lattice.offset[i] + j;
    const isFirst = i === 0 && j === 0;
    const bead = isFirst ? 0 : sumOfBeadsInto(lattice, sums.all, i, j);
    const row =
      i > 0 && j <= lattice.band.high[i - 1] ? rowNull(lattice, sums, lattice.offset[i - 1] + j) : NEVER;
    const column = j > low ? columnNull(lattice, sums, cell - 1) : NEVER;
    sums.bead[cell] = bead;
    sums.rowNull[cell] = row;
    sums.columnNull[cell] = column;
    sums.all[cell] = logSum2(logSum2(bead, row), column);
  }
}

/** The log-sum over all paths whose last arc is the row null that starts at a cell. */
function rowNull(lattice: Lattice, sums: Sums, from: i32): f64 {
  return logSum2(sums.bead[from] + lattice.rowOpen[from], sums.rowNull[from] + lattice.rowExtend[from]);
}

function columnNull(lattice: Lattice, sums: Sums, from: i32): f64 {
  return logSum2(
    logSum2(sums.bead[from], sums.rowNull[from] + lattice.facing[0]) + lattice.columnOpen[from],
    sums.columnNull[from] + lattice.columnExtend[from],
  );
}

/** The log-sum over all paths whose last arc is a bead that ends before row i and column j. */
function sumOfBeadsInto(lattice: Lattice, all: Doubles, i: i32, j: i32): f64 {
  const tallest = min(lattice.tallest, i);
  startSum();
  for (let a = 1, shape = -1; a <= tallest; a++) {
    const before = lattice.offset[i - a] + j;
    const widest = lattice.widest[a - 1];
    const last = min(widest, j - lattice.band.low[i - a]);
    for (let b = max(1, j - lattice.band.high[i - a]); b <= last; b++) {
      const from = before - b;
      addTerm(all[from] + lattice.bead[from * lattice.shapes + shape + b]);
    }
    shape += widest;
  }
  return endSum();
}
