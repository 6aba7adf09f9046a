import type { Address } from "../kernel/functions.js";
import { kernel } from "../kernel/kernel.js";
import { type Links, placeLinks } from "../score/links.js";
import { placeWords, type WordTable } from "../score/word-table.js";

/** A pair of sentences that share rare evidence. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly weight: number;
}

/** Best partners kept for each sentence. */
const PARTNERS = 3;

/**
 * Pairs of sentences that share rare words, numbers or names, as a chain that rises on both sides: the heaviest one.
 *
 * @returns anchors, ascending in row and in column
 */
export function findAnchors(rows: WordTable, columns: WordTable, links: Links): Anchor[] {
  return heaviestChain(candidates(rows, columns, links));
}

/** For each row the columns that share most rare evidence with it. */
function candidates(rows: WordTable, columns: WordTable, links: Links): Anchor[] {
  return kernel().scope(() => {
    const evidence = placeEvidence(rows, columns, links);
    const column = kernel().room(Int32Array, PARTNERS);
    const weight = kernel().room(Float64Array, PARTNERS);
    const found: Anchor[] = [];
    for (let row = 0; row + 1 < rows.start.length; row++) {
      const { byteOffset: columnsAt } = column;
      const count = kernel().run.strongestOfRow(evidence, row, PARTNERS, columnsAt, weight.byteOffset);
      for (let k = 0; k < count; k++) found.push({ row, column: column[k]!, weight: weight[k]! });
    }
    return found;
  });
}

function placeEvidence(rows: WordTable, columns: WordTable, links: Links): Address {
  const columnCount = columns.start.length - 1;
  return kernel().structure(
    placeWords(rows),
    placeLinks(links),
    placePlaces(rows),
    placePlaces(columns),
    kernel().room(Int32Array, rows.spelling.length).fill(-1),
    kernel().room(Float64Array, columnCount).fill(0),
    kernel().room(Int32Array, columnCount),
  );
}

/** Places in the kernel's memory in which sentences each type stands, each once, ascending. */
function placePlaces({ start, type, spelling }: WordTable): Address {
  const first = new Uint32Array(spelling.length + 1);
  for (const id of type) first[id + 1]!++;
  for (let id = 0; id < spelling.length; id++) first[id + 1]! += first[id]!;
  const count = new Uint32Array(spelling.length);
  const sentence = new Uint32Array(type.length);
  for (let i = 0; i + 1 < start.length; i++) {
    for (let t = start[i]!; t < start[i + 1]!; t++) {
      const id = type[t]!;
      const at = first[id]! + count[id]!;
      if (count[id]! > 0 && sentence[at - 1] === i) continue;
      sentence[at] = i;
      count[id]!++;
    }
  }
  return kernel().structure(first, count, sentence);
}

/**
 * The chain of most weight that rises strictly in row and in column: dynamic programming over a Fenwick tree of maxima,
 * O(n log n).
 */
export function heaviestChain(anchors: readonly Anchor[]): Anchor[] {
  // In a row, columns descend: so no anchor finds one of its own row among those before it.
  const ordered = [...anchors].sort((a, b) => a.row - b.row || b.column - a.column);
  const total = new Float64Array(ordered.length);
  const previous = new Int32Array(ordered.length);
  const best = new BestBefore(
    ordered.reduce((width, { column }) => Math.max(width, column + 1), 0),
    total,
  );
  ordered.forEach(({ column, weight }, k) => {
    const before = best.before(column);
    previous[k] = before;
    total[k] = weight + (before < 0 ? 0 : total[before]!);
    best.add(column, k);
  });
  const chain: Anchor[] = [];
  for (let k = best.ofAll(); k >= 0; k = previous[k]!) chain.push(ordered[k]!);
  return chain.reverse();
}

/** The item of largest total among those before a column: a Fenwick tree. Fenwick (1994). */
class BestBefore {
  readonly #total: Float64Array;
  /** By 1-based column: the best item of the columns that the node covers, or -1. */
  readonly #best: Int32Array;

  constructor(columns: number, total: Float64Array) {
    this.#total = total;
    this.#best = new Int32Array(columns + 1).fill(-1);
  }

  add(column: number, item: number): void {
    for (let node = column + 1; node < this.#best.length; node += node & -node) {
      if (this.#isBetter(item, this.#best[node]!)) this.#best[node] = item;
    }
  }

  before(column: number): number {
    let best = -1;
    for (let node = column; node > 0; node -= node & -node) {
      if (this.#isBetter(this.#best[node]!, best)) best = this.#best[node]!;
    }
    return best;
  }

  ofAll(): number {
    return this.before(this.#best.length - 1);
  }

  #isBetter(item: number, other: number): boolean {
    return item >= 0 && (other < 0 || this.#total[item]! > this.#total[other]!);
  }
}
