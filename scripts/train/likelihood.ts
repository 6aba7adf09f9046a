import { SHAPES } from "../../src/align/bead-lattice.js";
import { type Arcs, reaches } from "../../src/align/lattice.js";
import { type Posteriors, posteriorsOf } from "../../src/align/posteriors.js";
import type { Example } from "./example.js";
import type { FeatureTable } from "./feature-table.js";

/** Arcs less probable than this do not move the gradient. */
const NEGLIGIBLE = 1e-9;

/**
 * Log-likelihood of the gold path under weights. Its gradient, the features of the gold path less those that are
 * expected of a path, is added to `gradient`.
 */
export function logLikelihood(example: Example, weights: Float64Array, gradient: Float64Array): number {
  const posteriors = posteriorsOf(example.lattice, scoreArcs(example, weights));
  let goldScore = 0;
  for (let k = 0; k < weights.length; k++) {
    goldScore += weights[k]! * example.gold[k]!;
    gradient[k]! += example.gold[k]!;
  }
  subtractExpected(example, posteriors, gradient);
  return goldScore - posteriors.logPartition;
}

function scoreArcs({ lattice, cells, beads, rowNulls, columnNulls }: Example, weights: Float64Array): Arcs {
  const { band, rows } = lattice;
  const never = (size: number) => new Float32Array(size).fill(Number.NEGATIVE_INFINITY);
  const arcs: Arcs = {
    cells,
    bead: never(cells.count * SHAPES.length),
    rowOpen: never(cells.count),
    rowExtend: never(cells.count),
    columnOpen: never(cells.count),
    columnExtend: never(cells.count),
  };
  for (let i = 0; i <= rows; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const cell = cells.offset[i]! + j;
      for (let s = 0; s < SHAPES.length; s++) {
        if (!reaches(band, i + SHAPES[s]!.rows, j + SHAPES[s]!.columns)) continue;
        const arc = cell * SHAPES.length + s;
        arcs.bead[arc] = beads.score(arc, weights);
      }
      if (reaches(band, i + 1, j)) {
        arcs.rowOpen[cell] = rowNulls.open.score(i, weights);
        arcs.rowExtend[cell] = rowNulls.extend.score(i, weights);
      }
      if (j < band.high[i]!) {
        arcs.columnOpen[cell] = columnNulls.open.score(j, weights);
        arcs.columnExtend[cell] = columnNulls.extend.score(j, weights);
      }
    }
  }
  return arcs;
}

function subtractExpected(
  { lattice, cells, beads, rowNulls, columnNulls }: Example,
  { bead, rowOpen, rowNull, columnOpen, columnNull }: Posteriors,
  gradient: Float64Array,
): void {
  const { band, rows, columns } = lattice;
  const subtract = (table: FeatureTable, arc: number, probability: number) => {
    if (probability >= NEGLIGIBLE) table.addTo(gradient, arc, -probability);
  };
  for (let i = 0; i <= rows; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const cell = cells.offset[i]! + j;
      const first = cell * SHAPES.length;
      for (let arc = first; arc < first + SHAPES.length; arc++) subtract(beads, arc, bead[arc]!);
      if (i < rows) {
        subtract(rowNulls.open, i, rowOpen[cell]!);
        subtract(rowNulls.extend, i, rowNull[cell]! - rowOpen[cell]!);
      }
      if (j < columns) {
        subtract(columnNulls.open, j, columnOpen[cell]!);
        subtract(columnNulls.extend, j, columnNull[cell]! - columnOpen[cell]!);
      }
    }
  }
}
