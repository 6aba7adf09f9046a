import { FeatureTable } from "./feature-table.js";

/** A lattice that holds only what training needs: a graph in flat arrays, from node 0 to the last node. */
export interface CompactLattice {
  readonly nodes: number;
  /** By arc. Each node's arcs follow all those that lead to it. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Which features an arc has; −1 for an arc that is no step of a path and scores 0. */
  readonly vector: Int32Array;
  readonly features: FeatureTable;
  /** The sum of the features of the right path's arcs. */
  readonly gold: Float64Array;
}

/** What came last on the way to a cell, which decides what a null that follows costs; `any` forgets it. */
export const STATE = { bead: 0, rowNull: 1, columnNull: 2, any: 3 } as const;

const LAST = [STATE.bead, STATE.rowNull, STATE.columnNull];
const STATES = 4;
const NO_VECTOR = -1;

/** Builds a lattice cell by cell, in their order; what no path leads to is left out. */
export class LatticeBuilder {
  /** By cell and state: the node, or −1 where nothing leads. */
  readonly #node: Int32Array;
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #vector: number[] = [];
  readonly #features: Float32Array[] = [];
  #nodes = 0;

  constructor(cells: number) {
    this.#node = new Int32Array(cells * STATES).fill(-1);
    this.#nodeOf(0, STATE.bead);
  }

  /** Must be called before the arcs of a cell are added; tells whether any path leads there. */
  enter(cell: number): boolean {
    const reached = LAST.filter((state) => this.#isReached(cell, state));
    for (const state of reached) this.#connect(cell, state, cell, STATE.any, NO_VECTOR);
    return reached.length > 0;
  }

  /**
   * Adds the arcs from a cell, in any of some states, to a later cell.
   *
   * @param measure yields the arcs' features
   */
  add(
    cell: number,
    states: readonly number[],
    end: number,
    endState: number,
    measure: () => Float32Array,
  ): void {
    const reached = states.filter((state) => this.#isReached(cell, state));
    if (reached.length === 0) return;
    const vector = this.#features.push(measure()) - 1;
    for (const state of reached) this.#connect(cell, state, end, endState, vector);
  }

  /** The lattice, with the sum of its right path's features. */
  build(gold: Float64Array): CompactLattice {
    return {
      nodes: this.#nodes,
      from: Int32Array.from(this.#from),
      to: Int32Array.from(this.#to),
      vector: Int32Array.from(this.#vector),
      features: new FeatureTable(this.#features),
      gold,
    };
  }

  #isReached(cell: number, state: number): boolean {
    return this.#node[cell * STATES + state]! >= 0;
  }

  #connect(cell: number, state: number, end: number, endState: number, vector: number): void {
    this.#from.push(this.#nodeOf(cell, state));
    this.#to.push(this.#nodeOf(end, endState));
    this.#vector.push(vector);
  }

  #nodeOf(cell: number, state: number): number {
    const at = cell * STATES + state;
    if (this.#node[at]! < 0) this.#node[at] = this.#nodes++;
    return this.#node[at]!;
  }
}
