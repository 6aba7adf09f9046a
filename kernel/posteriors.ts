import { NEGLIGIBLE } from "../src/kernel/constants";
import { Lattice, NEVER, Sums } from "./lattice";
import { logSum2 } from "./log-sum";
import { Floats } from "./numbers";

/**
 * Replaces the log-potentials of the arcs that start in row i by their posteriors, a null's that extends a run by the
 * null's in all; and writes how probable it is that the path passes each cell. Sums are of no more use then for rows
 * before i; rows are asked for in turn.
 */
export function posteriorRow(lattice: Lattice, forward: Sums, backward: Sums, corner: Floats, i: i32): void {
  const high = lattice.band.high[i];
  const logPartition = forward.all[lattice.offset[lattice.rows] + lattice.columns];
  for (let j = lattice.band.low[i]; j <= high; j++) {
    const cell = lattice.offset[i] + j;
    corner[cell] =
      Math.exp(forward.bead[cell] + backward.bead[cell] - logPartition) +
      Math.exp(forward.rowNull[cell] + backward.rowNull[cell] - logPartition) +
      Math.exp(forward.columnNull[cell] + backward.columnNull[cell] - logPartition);
    beads(lattice, backward, forward.all[cell] - logPartition, i, j);
    const row = i < lattice.rows && j >= lattice.band.low[i + 1];
    rowNull(lattice, forward, cell, row ? backward.rowNull[lattice.offset[i + 1] + j] - logPartition : NEVER);
    columnNull(lattice, forward, cell, j < high ? backward.columnNull[cell + 1] - logPartition : NEVER);
  }
}

/** @param before logarithm of the probability of all that leads to the cell */
function beads(lattice: Lattice, backward: Sums, before: f64, i: i32, j: i32): void {
  let bead = lattice.bead.from((lattice.offset[i] + j) * lattice.shapes);
  for (let a = 1; a <= lattice.tallest; a++) {
    const widest = lattice.widest[a - 1];
    for (let b = 1; b <= widest; b++) {
      const potential = bead[b - 1];
      let posterior: f64 = 0;
      if (potential !== NEVER) {
        const log = before + potential + backward.bead[lattice.offset[i + a] + j + b];
        if (log > NEGLIGIBLE) posterior = Math.exp(log);
      }
      bead[b - 1] = posterior;
    }
    bead = bead.from(widest);
  }
}

/** @param rest logarithm of the probability of all that follows the null */
function rowNull(lattice: Lattice, forward: Sums, cell: i32, rest: f64): void {
  const open = Math.exp(forward.bead[cell] + lattice.rowOpen[cell] + rest);
  const extend = Math.exp(forward.rowNull[cell] + lattice.rowExtend[cell] + rest);
  lattice.rowOpen[cell] = open;
  lattice.rowExtend[cell] = open + extend;
}

function columnNull(lattice: Lattice, forward: Sums, cell: i32, rest: f64): void {
  const before = logSum2(forward.bead[cell], forward.rowNull[cell] + lattice.facing[0]);
  const open = Math.exp(before + lattice.columnOpen[cell] + rest);
  const extend = Math.exp(forward.columnNull[cell] + lattice.columnExtend[cell] + rest);
  lattice.columnOpen[cell] = open;
  lattice.columnExtend[cell] = open + extend;
}
