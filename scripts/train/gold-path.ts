import type { GoldBead } from "../../bench/gold.js";
import { SHAPES } from "../../src/align/bead-lattice.js";
import { type Corner, corridorAround } from "../../src/align/corridor.js";
import { reaches } from "../../src/align/lattice.js";
import type { Band } from "../../src/score/band.js";
import { FEATURES } from "../../src/score/features.js";
import type { MeasuredLattice } from "./measured-lattice.js";

/** Room around the gold path, in sentences. */
const GOLD_MARGIN = 4;

/** What the right path through a document's lattice looks like. */
export interface GoldPath {
  /** The sum of its arcs' features. */
  readonly gold: Float64Array;
  /** Gold beads that the lattice does not hold: they are not in that sum. */
  readonly unreachable: number;
}

/** The part of a band that lies near the gold path: what is far from it has next to no weight in the likelihood. */
export function bandNearGold(beads: readonly GoldBead[], band: Band): Band {
  const near = corridorAround(cornersOf(beads), band.low.length - 1, band.high.at(-1)!, GOLD_MARGIN);
  const low = near.low.map((column, row) => Math.max(column, band.low[row]!));
  const high = near.high.map((column, row) => Math.min(column, band.high[row]!));
  const holdsTogether = low.every((column, row) => column <= high[Math.max(0, row - 1)]!);
  return holdsTogether ? { low, high } : band;
}

function cornersOf(beads: readonly GoldBead[]): Corner[] {
  let row = 0;
  let column = 0;
  const after = beads.map(({ source, target }) => {
    row += source.length;
    column += target.length;
    return { row, column };
  });
  return [{ row: 0, column: 0 }, ...after];
}

/** Follows gold beads through a measured lattice; in a gap, rows come first, as in the lattice's paths. */
export function goldPath(beads: readonly GoldBead[], measured: MeasuredLattice): GoldPath {
  const walk = new Walk(measured);
  let rows = 0;
  let columns = 0;
  for (const { source, target } of beads) {
    if (source.length === 0 || target.length === 0) {
      rows += source.length;
      columns += target.length;
      continue;
    }
    walk.passGap(rows, columns);
    rows = 0;
    columns = 0;
    walk.passBead(source.length, target.length);
  }
  walk.passGap(rows, columns);
  return walk;
}

class Walk implements GoldPath {
  readonly gold = new Float64Array(FEATURES.length);
  unreachable = 0;
  readonly #measured: MeasuredLattice;
  #row = 0;
  #column = 0;

  constructor(measured: MeasuredLattice) {
    this.#measured = measured;
  }

  passGap(rows: number, columns: number): void {
    const { rowNulls, columnNulls } = this.#measured;
    for (let k = 0; k < rows; k++) rowNulls[k === 0 ? "open" : "extend"].addTo(this.gold, this.#row++, 1);
    for (let k = 0; k < columns; k++)
      columnNulls[k === 0 ? "open" : "extend"].addTo(this.gold, this.#column++, 1);
  }

  passBead(rows: number, columns: number): void {
    const { lattice, cells, beads } = this.#measured;
    const shape = SHAPES.findIndex((known) => known.rows === rows && known.columns === columns);
    const inBand =
      reaches(lattice.band, this.#row, this.#column) &&
      reaches(lattice.band, this.#row + rows, this.#column + columns);
    if (shape < 0 || !inBand) this.unreachable++;
    else beads.addTo(this.gold, (cells.offset[this.#row]! + this.#column) * SHAPES.length + shape, 1);
    this.#row += rows;
    this.#column += columns;
  }
}
