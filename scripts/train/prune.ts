import { beadLosses } from "../../src/align/closer-search.js";
import { OPEN } from "../../src/align/open-arcs.js";
import { type Posteriors, posteriorsOf } from "../../src/align/posteriors.js";
import { latticeOf } from "../../src/align/search.js";
import type { MeasuredPair } from "../../src/align/sentences.js";
import { CloserFeatures } from "../../src/match/closer-features.js";
import type { LanguageLosses } from "../../src/match/losses.js";
import { SHAPES } from "../../src/score/bead-shapes.js";
import { FEATURES } from "../../src/score/features.js";
import type { ArcFeatures } from "../../src/score/pair-features.js";
import { type CompactLattice, LatticeBuilder, STATE } from "./compact-lattice.js";
import { measureArc, type PathArc, pathWithin, sumOfFeatures } from "./path-arc.js";

/**
 * Arcs whose posterior is not above this are left out. On MAC-Dev and the academic set that leaves 3 of 100. Weights
 * learned so lose .04 of 1248 nats on lattices that are pruned at 1e-10; those learned at 1e-4 lose 4.
 */
const NEGLIGIBLE = 1e-6;

/**
 * The lattice of a measured pair without the arcs that weights take for all but impossible. Those of the right path
 * stay, save what leaves the pair's band: that is not in the sum of its features either.
 *
 * @param weights those that training starts from
 */
export function prune(
  pair: MeasuredPair,
  gold: readonly PathArc[],
  weights: Float64Array,
  negligible = NEGLIGIBLE,
): CompactLattice {
  const posteriors = posteriorsOf(latticeOf(pair, weights));
  return new Pruning(pair.features, posteriors, pathWithin(pair.band, gold), negligible).lattice();
}

/**
 * The lattice of what a second search has left open, with the losses of its beads, as the third has it; and the right
 * path.
 */
export function pruneCloser(
  pair: MeasuredPair,
  gold: readonly PathArc[],
  posteriors: Posteriors,
  losses: LanguageLosses,
): CompactLattice {
  const features = new CloserFeatures(pair.features, beadLosses(pair, posteriors, losses));
  return new Pruning(features, posteriors, pathWithin(pair.band, gold), OPEN).lattice();
}

class Pruning {
  readonly #features: ArcFeatures;
  readonly #posteriors: Posteriors;
  readonly #path: readonly PathArc[];
  /** The right path's arc by the cell that it leads from. */
  readonly #goldFrom: ReadonlyMap<number, PathArc>;
  readonly #negligible: number;
  readonly #builder: LatticeBuilder;
  readonly #out = new Float64Array(FEATURES.length);

  constructor(features: ArcFeatures, posteriors: Posteriors, path: readonly PathArc[], negligible: number) {
    this.#features = features;
    this.#posteriors = posteriors;
    this.#path = path;
    this.#goldFrom = new Map(path.map((arc) => [this.#cell(arc.row, arc.column), arc]));
    this.#negligible = negligible;
    this.#builder = new LatticeBuilder(posteriors.cells.count);
  }

  lattice(): CompactLattice {
    const { low, high } = this.#posteriors.band;
    for (let row = 0; row < low.length; row++) {
      for (let column = low[row]!; column <= high[row]!; column++) {
        if (this.#builder.enter(this.#cell(row, column))) this.#addArcsFrom(row, column);
      }
    }
    return this.#builder.build(sumOfFeatures(this.#features, this.#path));
  }

  #addArcsFrom(row: number, column: number): void {
    const { bead, rowNull, columnNull } = this.#posteriors;
    const cell = this.#cell(row, column);
    SHAPES.forEach(({ rows, columns }, s) => {
      if (this.#keeps(cell, rows, columns, bead[cell * SHAPES.length + s]!))
        this.#add({ row, column, rows, columns, extends_: false }, [STATE.any], STATE.bead);
    });
    if (this.#keeps(cell, 1, 0, rowNull[cell]!)) {
      const arc = { row, column, rows: 1, columns: 0 };
      this.#add({ ...arc, extends_: false }, [STATE.bead], STATE.rowNull);
      this.#add({ ...arc, extends_: true }, [STATE.rowNull], STATE.rowNull);
    }
    if (this.#keeps(cell, 0, 1, columnNull[cell]!)) {
      const arc = { row, column, rows: 0, columns: 1 };
      this.#add({ ...arc, extends_: false }, [STATE.bead, STATE.rowNull], STATE.columnNull);
      this.#add({ ...arc, extends_: true }, [STATE.columnNull], STATE.columnNull);
    }
  }

  #keeps(cell: number, rows: number, columns: number, posterior: number): boolean {
    if (posterior > this.#negligible) return true;
    const gold = this.#goldFrom.get(cell);
    return gold !== undefined && gold.rows === rows && gold.columns === columns;
  }

  #add(arc: PathArc, states: readonly number[], endState: number): void {
    const end = this.#cell(arc.row + arc.rows, arc.column + arc.columns);
    this.#builder.add(this.#cell(arc.row, arc.column), states, end, endState, () => {
      measureArc(this.#features, arc, this.#out);
      return Float32Array.from(this.#out);
    });
  }

  #cell(row: number, column: number): number {
    return this.#posteriors.cells.offset[row]! + column;
  }
}
