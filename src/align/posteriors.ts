import { kernel } from "../kernel/kernel.js";
import type { Band } from "../score/band.js";
import type { Shape } from "../score/bead-shapes.js";
import type { Bead } from "./bead.js";
import { type Cells, evaluateArcs, type LatticeScores, reaches } from "./lattice.js";

/** The probability of each arc under the lattice's distribution over paths. */
export interface Posteriors {
  readonly cells: Cells;
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
 */
export function posteriorsOf(scores: LatticeScores): Posteriors {
  return kernel().scope(() => {
    const { rows, columns, band, shapes } = scores;
    const { run } = kernel();
    const arcs = evaluateArcs(scores);
    const { cells, bead, rowOpen, rowExtend, columnOpen, columnExtend } = arcs;
    const lattice = kernel().structure(
      ...[rows, columns, kernel().structure(band.low, band.high), cells.offset],
      ...[shapes.length, shapes.at(-1)!.rows, widestByRows(shapes)],
      ...[bead, rowOpen, rowExtend, columnOpen, columnExtend, Float64Array.of(scores.facing)],
    );
    const table = () => kernel().room(Float64Array, cells.count);
    const all = table();
    const forward = kernel().structure(table(), table(), table(), all);
    const backward = kernel().structure(table(), table(), table());
    for (let i = 0; i <= rows; i++) run.forwardRow(lattice, forward, i);
    for (let i = rows; i >= 0; i--) run.backwardRow(lattice, backward, i);
    const logPartition = all[cells.count - 1]!;
    const corner = kernel().room(Float32Array, cells.count);
    for (let i = 0; i <= rows; i++) run.posteriorRow(lattice, forward, backward, corner.byteOffset, i);
    // Each arc's potential has given way to its posterior.
    return {
      cells,
      band,
      logPartition,
      bead: bead.slice(),
      rowNull: rowExtend.slice(),
      columnNull: columnExtend.slice(),
      rowOpen: rowOpen.slice(),
      columnOpen: columnOpen.slice(),
      corner: corner.slice(),
    };
  });
}

/** How many columns the widest shape of each number of rows has. */
function widestByRows(shapes: readonly Shape[]): Int32Array {
  const widest = new Int32Array(shapes.at(-1)!.rows);
  for (const { rows, columns } of shapes) widest[rows - 1] = columns;
  return widest;
}

/** The posterior, 0 to 1, of the path's passing before a row and a column; 0 outside the band. */
export function cornerPosterior({
  cells,
  corner,
  band,
}: Posteriors): (row: number, column: number) => number {
  return (row, column) =>
    reaches(band, row, column) ? Math.min(1, corner[cells.offset[row]! + column]!) : 0;
}

/** The beads that are likelier than not, rows as `source`: no two of them share a unit. */
export function likelyBeads({ band, cells, bead }: Posteriors, shapes: readonly Shape[]): Bead[] {
  const beads: Bead[] = [];
  for (let row = 0; row < band.low.length; row++) {
    for (let column = band.low[row]!; column <= band.high[row]!; column++) {
      const first = (cells.offset[row]! + column) * shapes.length;
      for (let s = 0; s < shapes.length; s++) {
        if (bead[first + s]! <= 0.5) continue;
        const { rows, columns } = shapes[s]!;
        const source = { start: row, end: row + rows };
        beads.push({
          source,
          target: { start: column, end: column + columns },
          confidence: bead[first + s]!,
        });
      }
    }
  }
  return beads;
}

/** The cells that the path passes with at least some probability, from the first to the last in each row of the band. */
export function likelyCells({ cells, corner, band }: Posteriors, least: number): Band {
  const low = new Int32Array(band.low.length);
  const high = new Int32Array(band.low.length);
  for (let i = 0; i < low.length; i++) {
    let [first, last] = [band.low[i]!, band.high[i]!];
    const offset = cells.offset[i]!;
    while (first < last && corner[offset + first]! < least) first++;
    while (last > first && corner[offset + last]! < least) last--;
    // A row that the path jumps over, inside beads, goes along with the one before.
    const isPassed = corner[offset + first]! >= least;
    low[i] = isPassed ? first : low[i - 1]!;
    high[i] = isPassed ? last : high[i - 1]!;
  }
  return { low, high };
}
