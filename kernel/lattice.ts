import { Doubles, Floats, Ints } from "./numbers";
import { Band } from "./words";

/** The logarithm of zero: what can't be. */
export const NEVER: f64 = -Infinity;

/** Log-potentials of all arcs of a lattice: beads by cell and shape, nulls by cell; −∞ where an arc leaves the band. */
@unmanaged
export class Lattice {
  rows: i32;
  columns: i32;
  band: Band;
  /** Add a column to the entry of a row to get the cell. */
  offset: Ints;
  /** How many shapes there are; they are 1-1, 1-2, …, 2-1, …, as many columns as `widest` has by rows. */
  shapes: i32;
  tallest: i32;
  widest: Ints;
  bead: Floats;
  rowOpen: Floats;
  rowExtend: Floats;
  columnOpen: Floats;
  columnExtend: Floats;
  /** Log-potential of a column null right after a row null, beside its own; one number. */
  facing: Doubles;
}

/**
 * For each cell, the log-sum over the paths that lead there (or, backward, that lead on from there), by what came last:
 * a bead, a row null, a column null. Forward, `all` is their sum.
 */
@unmanaged
export class Sums {
  bead: Doubles;
  rowNull: Doubles;
  columnNull: Doubles;
  all: Doubles;
}
