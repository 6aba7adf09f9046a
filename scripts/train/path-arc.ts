import type { GoldBead } from "../../bench/gold.js";
import { reaches } from "../../src/align/lattice.js";
import type { Band } from "../../src/score/band.js";
import { shapeNumber } from "../../src/score/bead-shapes.js";
import { FEATURES } from "../../src/score/features.js";
import type { ArcFeatures } from "../../src/score/pair-features.js";

/** A step of a path from before `row` and `column` (Chinese and English sentences): a bead, or a null of one side. */
export interface PathArc {
  readonly row: number;
  readonly column: number;
  /** How many it takes; a null takes one of its side and none of the other. */
  readonly rows: number;
  readonly columns: number;
  /** Whether it is a null that follows another of its side. */
  readonly extends_: boolean;
}

/** The path that gold beads describe, Chinese as source; in a gap, rows come first, as in the lattice's paths. */
export function goldPath(beads: readonly GoldBead[]): PathArc[] {
  const path: PathArc[] = [];
  let [row, column] = [0, 0];
  let gap = { rows: 0, columns: 0 };
  const step = (rows: number, columns: number, extends_ = false) => {
    path.push({ row, column, rows, columns, extends_ });
    row += rows;
    column += columns;
  };
  const passGap = () => {
    for (let k = 0; k < gap.rows; k++) step(1, 0, k > 0);
    for (let k = 0; k < gap.columns; k++) step(0, 1, k > 0);
    gap = { rows: 0, columns: 0 };
  };
  for (const { source, target } of beads) {
    if (source.length === 0 || target.length === 0) {
      gap.rows += source.length;
      gap.columns += target.length;
      continue;
    }
    passGap();
    step(source.length, target.length);
  }
  passGap();
  return path;
}

/** Those arcs of a path that begin and end in a band. */
export function pathWithin(band: Band, path: readonly PathArc[]): PathArc[] {
  return path.filter(
    ({ row, column, rows, columns }) =>
      reaches(band, row, column) && reaches(band, row + rows, column + columns),
  );
}

/** Writes the features of an arc into `out`. */
export function measureArc(features: ArcFeatures, arc: PathArc, out: Float64Array): void {
  const { row, column, rows, columns, extends_ } = arc;
  if (columns === 0) features.chineseNull(row, extends_, out);
  else if (rows === 0) features.englishNull(column, extends_, out);
  else features.bead(row, column, shapeNumber(rows, columns), out);
}

/** The sum of the features of a path's arcs. */
export function sumOfFeatures(features: ArcFeatures, path: readonly PathArc[]): Float64Array {
  const sum = new Float64Array(FEATURES.length);
  const out = new Float64Array(FEATURES.length);
  for (const arc of path) {
    measureArc(features, arc, out);
    for (let k = 0; k < sum.length; k++) sum[k]! += out[k]!;
  }
  return sum;
}
