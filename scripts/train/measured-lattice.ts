import { beadLattice, SHAPES } from "../../src/align/bead-lattice.js";
import { type Cells, cellsOf, type LatticeScores, reaches } from "../../src/align/lattice.js";
import type { Band } from "../../src/score/band.js";
import { FEATURES } from "../../src/score/features.js";
import type { PairFeatures } from "../../src/score/pair-features.js";
import { FeatureTable, tableOf } from "./feature-table.js";

/** The features of a side's nulls, by sentence: of one that opens a run, of one that goes on in it. */
export interface NullTables {
  readonly open: FeatureTable;
  readonly extend: FeatureTable;
}

/** The features of every arc of a document's lattice. */
export interface MeasuredLattice {
  /** Its shape; the scores are all 0. */
  readonly lattice: LatticeScores;
  readonly cells: Cells;
  /** By cell and shape. */
  readonly beads: FeatureTable;
  readonly rowNulls: NullTables;
  readonly columnNulls: NullTables;
}

/** Measures every arc of the lattice of a pair of so many sentences. */
export function measureLattice(
  rows: number,
  columns: number,
  band: Band,
  features: PairFeatures,
): MeasuredLattice {
  const cells = cellsOf(band);
  const nulls = (size: number, measure: (k: number, extends_: boolean, out: Float64Array) => void) => ({
    open: tableOf(size, (k, out) => measure(k, false, out)),
    extend: tableOf(size, (k, out) => measure(k, true, out)),
  });
  return {
    lattice: beadLattice(rows, columns, band, {
      bead: () => 0,
      chineseNull: () => 0,
      englishNull: () => 0,
    }),
    cells,
    beads: measureBeads(band, cells, features),
    rowNulls: nulls(rows, (i, extends_, out) => features.chineseNull(i, extends_, out)),
    columnNulls: nulls(columns, (j, extends_, out) => features.englishNull(j, extends_, out)),
  };
}

function measureBeads(band: Band, { count, offset }: Cells, features: PairFeatures): FeatureTable {
  const table = new FeatureTable(count * SHAPES.length);
  const out = new Float64Array(FEATURES.length);
  for (let i = 0; i < band.low.length; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      SHAPES.forEach(({ rows, columns }, s) => {
        if (!reaches(band, i + rows, j + columns)) return;
        features.bead(i, rows, j, columns, out);
        table.set((offset[i]! + j) * SHAPES.length + s, out);
      });
    }
  }
  return table;
}
