import { kernel } from "../kernel/kernel.js";
import type { Band } from "../score/band.js";
import type { Shape } from "../score/bead-shapes.js";

/** What a search needs to know of a pair: sizes and numbers, no text. Rows are one side's units, columns the other's. */
export interface LatticeScores {
  readonly rows: number;
  readonly columns: number;
  readonly band: Band;
  /** The bead shapes that are considered: 1-1, 1-2, …, then 2-1, … and so on, without one left out in a row. */
  readonly shapes: readonly Shape[];
  /**
   * Writes the log-potentials of the beads whose first units are `row` and `column`: by shape from `out[at]` on, −∞ for
   * those that leave the band.
   */
  beads(row: number, column: number, out: Float32Array, at: number): void;
  /** Log-potential of a unit without counterpart, by whether the one before is without, too. */
  rowNull(row: number, column: number, extends_: boolean): number;
  columnNull(column: number, row: number, extends_: boolean): number;
  /** Log-potential of a column null right after a row null, beside its own: text of both sides, each without the other. */
  readonly facing: number;
}

/** Where in flat arrays the cells of a band lie. */
export interface Cells {
  readonly count: number;
  /** Add a column to the entry of a row to get the cell. */
  readonly offset: Int32Array;
}

/** Numbers the cells of a band row by row. */
export function cellsOf({ low, high }: Band): Cells {
  const offset = new Int32Array(low.length);
  let count = 0;
  for (let i = 0; i < low.length; i++) {
    offset[i] = count - low[i]!;
    count += high[i]! - low[i]! + 1;
  }
  return { count, offset };
}

/** Log-potentials of all arcs of a lattice: beads by cell and shape, nulls by cell; −∞ where an arc leaves the band. */
export interface Arcs {
  readonly cells: Cells;
  readonly bead: Float32Array;
  readonly rowOpen: Float32Array;
  readonly rowExtend: Float32Array;
  readonly columnOpen: Float32Array;
  readonly columnExtend: Float32Array;
}

/** Evaluates every arc of the lattice once, into the kernel's memory. An arc leads from its cell to the one after its units. */
export function evaluateArcs(scores: LatticeScores): Arcs {
  const { band, shapes } = scores;
  const cells = cellsOf(band);
  const table = (width = 1) =>
    kernel()
      .room(Float32Array, cells.count * width)
      .fill(Number.NEGATIVE_INFINITY);
  const arcs: Arcs = {
    cells,
    bead: table(shapes.length),
    rowOpen: table(),
    rowExtend: table(),
    columnOpen: table(),
    columnExtend: table(),
  };
  for (let i = 0; i <= scores.rows; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) evaluateCell(scores, arcs, i, j);
  }
  return arcs;
}

function evaluateCell(scores: LatticeScores, arcs: Arcs, i: number, j: number): void {
  const { band, shapes } = scores;
  const cell = arcs.cells.offset[i]! + j;
  scores.beads(i, j, arcs.bead, cell * shapes.length);
  if (reaches(band, i + 1, j)) {
    arcs.rowOpen[cell] = scores.rowNull(i, j, false);
    arcs.rowExtend[cell] = scores.rowNull(i, j, true);
  }
  if (j < band.high[i]!) {
    arcs.columnOpen[cell] = scores.columnNull(j, i, false);
    arcs.columnExtend[cell] = scores.columnNull(j, i, true);
  }
}

/** Whether a cell is in the band. */
export function reaches({ low, high }: Band, row: number, column: number): boolean {
  return row < low.length && column >= low[row]! && column <= high[row]!;
}
