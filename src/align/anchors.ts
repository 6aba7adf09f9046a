import { type Links, STRENGTHS } from "../score/links.js";
import type { WordTable } from "../score/word-table.js";

/** A pair of sentences that share rare evidence. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly weight: number;
}

/** Words that stand in more of a side's sentences than this say nothing of the place. */
const MAX_SENTENCES = 24;
/** Best partners kept for each sentence. */
const PARTNERS = 3;
/** Evidence below this, in nats, is no anchor. */
const MIN_WEIGHT = 4;

/**
 * Pairs of sentences that share rare words, numbers or names, as a chain that rises on both sides: the heaviest one.
 *
 * @returns anchors, ascending in row and in column
 */
export function findAnchors(rows: WordTable, columns: WordTable, links: Links): Anchor[] {
  return heaviestChain(candidates(rows, columns, links));
}

function candidates(rows: WordTable, columns: WordTable, links: Links): Anchor[] {
  const rowSentences = sentencesOfTypes(rows);
  const columnSentences = sentencesOfTypes(columns);
  const found: Anchor[] = [];
  for (let row = 0; row + 1 < rows.start.length; row++) {
    const weights = new Map<number, number>();
    for (const type of new Set(rows.type.subarray(rows.start[row]!, rows.start[row + 1]!))) {
      const here = rowSentences[type]!.length;
      if (here > MAX_SENTENCES) continue;
      for (let k = links.start[type]!; k < links.start[type + 1]!; k++) {
        const there = columnSentences[links.other[k]!]!;
        if (there.length > MAX_SENTENCES) continue;
        const evidence = links.strength[k]! / STRENGTHS / Math.sqrt(here * there.length);
        for (const column of there) weights.set(column, (weights.get(column) ?? 0) + evidence);
      }
    }
    found.push(...partners(row, weights));
  }
  return found;
}

function partners(row: number, weights: ReadonlyMap<number, number>): Anchor[] {
  return [...weights]
    .filter(([, weight]) => weight >= MIN_WEIGHT)
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || a - b)
    .slice(0, PARTNERS)
    .map(([column, weight]) => ({ row, column, weight }));
}

function sentencesOfTypes({ start, type, spelling }: WordTable): number[][] {
  const sentences: number[][] = Array.from(spelling, () => []);
  for (let i = 0; i + 1 < start.length; i++) {
    for (let t = start[i]!; t < start[i + 1]!; t++) {
      const list = sentences[type[t]!]!;
      if (list.at(-1) !== i) list.push(i);
    }
  }
  return sentences;
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
