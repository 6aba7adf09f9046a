import { STRENGTHS } from "../kernel/constants.js";
import type { Links } from "../score/links.js";
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

/** For each row the columns that share most rare evidence with it. */
function candidates(rows: WordTable, columns: WordTable, links: Links): Anchor[] {
  const rowSentences = new SentencesOfTypes(rows);
  const columnSentences = new SentencesOfTypes(columns);
  const evidence = new Evidence(columns.start.length - 1);
  const found: Anchor[] = [];
  const lastRow = new Int32Array(rows.spelling.length).fill(-1);
  for (let row = 0; row + 1 < rows.start.length; row++) {
    for (let t = rows.start[row]!; t < rows.start[row + 1]!; t++) {
      const type = rows.type[t]!;
      if (lastRow[type] === row || rowSentences.countOf(type) > MAX_SENTENCES) continue;
      lastRow[type] = row;
      addEvidence(evidence, links, type, rowSentences.countOf(type), columnSentences);
    }
    found.push(...evidence.strongest(row));
  }
  return found;
}

/** Adds what a word that stands in `here` rows says of each column: the less, the more places there are to pair. */
function addEvidence(
  evidence: Evidence,
  links: Links,
  type: number,
  here: number,
  columnSentences: SentencesOfTypes,
): void {
  for (let k = links.start[type]!; k < links.start[type + 1]!; k++) {
    const other = links.other[k]!;
    const there = columnSentences.countOf(other);
    if (there > MAX_SENTENCES) continue;
    const weight = links.strength[k]! / STRENGTHS / Math.sqrt(here * there);
    for (let s = columnSentences.start[other]!; s < columnSentences.start[other]! + there; s++) {
      evidence.add(columnSentences.sentence[s]!, weight);
    }
  }
}

/** The evidence of one row for each column. */
class Evidence {
  readonly #weight: Float64Array;
  readonly #touched: number[] = [];

  constructor(columns: number) {
    this.#weight = new Float64Array(columns);
  }

  add(column: number, weight: number): void {
    if (this.#weight[column] === 0) this.#touched.push(column);
    this.#weight[column]! += weight;
  }

  /** The row's best anchors; forgets its evidence. */
  strongest(row: number): Anchor[] {
    const anchors: Anchor[] = [];
    for (const column of this.#touched) {
      if (this.#weight[column]! >= MIN_WEIGHT) anchors.push({ row, column, weight: this.#weight[column]! });
      this.#weight[column] = 0;
    }
    this.#touched.length = 0;
    return anchors.sort((a, b) => b.weight - a.weight || a.column - b.column).slice(0, PARTNERS);
  }
}

/** The sentences of each type, each once, ascending. */
class SentencesOfTypes {
  readonly start: Uint32Array;
  readonly sentence: Uint32Array;
  readonly #count: Uint32Array;

  constructor({ start, type, spelling }: WordTable) {
    this.start = new Uint32Array(spelling.length + 1);
    for (let t = 0; t < type.length; t++) this.start[type[t]! + 1]!++;
    for (let id = 0; id < spelling.length; id++) this.start[id + 1]! += this.start[id]!;
    this.sentence = new Uint32Array(type.length);
    this.#count = new Uint32Array(spelling.length);
    for (let i = 0; i + 1 < start.length; i++) {
      for (let t = start[i]!; t < start[i + 1]!; t++) this.#add(type[t]!, i);
    }
  }

  /** How many sentences a type stands in; they are those from `sentence[start[type]]` on. */
  countOf(type: number): number {
    return this.#count[type]!;
  }

  #add(type: number, sentence: number): void {
    const at = this.start[type]! + this.#count[type]!;
    if (this.#count[type]! > 0 && this.sentence[at - 1] === sentence) return;
    this.sentence[at] = sentence;
    this.#count[type]!++;
  }
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
