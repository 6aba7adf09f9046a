import type { Address } from "../kernel/functions.js";
import { kernel } from "../kernel/kernel.js";
import { type Links, placeLinks } from "../score/links.js";
import { contents, placeWords, type WordTable } from "../score/word-table.js";
import type { PairWords } from "../score/words.js";
import { type LanguageLosses, type Losses, MATCH_KINDS } from "./losses.js";
import { isContent } from "./word-class.js";

/** More sentences than a bead has on a side. */
const LONGEST = 8;

/** By sides of a bead: what the kernel calls them. */
const SIDES = { chinese: 1, english: 2, both: 3 } as const;

/** What one side of a bead says of having been left out, when its words are matched with the other's. */
export interface SideLoss {
  /** By sentence of the bead, in nats: above 0 where it is rather left out. */
  readonly losses: readonly number[];
  /** Their sum. */
  readonly loss: number;
}

/** A bead whose words are matched one to one, each side by itself. */
export interface MatchedBead {
  readonly chinese: SideLoss;
  readonly english: SideLoss;
}

/** The words of a side, and what each type says. */
export interface SideWords {
  readonly table: WordTable;
  /** By sentence: the weight of its words as content. */
  readonly content: Float64Array;
  /** By type. */
  readonly isNumber: Uint8Array;
  readonly isContent: Uint8Array;
  /** By type: what it says without a match. */
  readonly unmatched: Float64Array;
  /** By kind of match: what it says of function words, and after all kinds the same of words of content. */
  readonly matched: Float64Array;
}

/** What the kernel has of the words. */
interface PlacedPair {
  readonly pair: Address;
  /** What was asked for last: by Chinese sentence of the bead, then by English one. */
  readonly losses: Float64Array;
}

/**
 * Matches the words of a pair's beads, as rules of checks do, but by numbers alone: a search asks for thousands. Each
 * bead is matched once.
 */
export class MatchedBeads {
  readonly chinese: SideWords;
  readonly english: SideWords;
  readonly #links: Links;
  readonly #known = new Map<number, MatchedBead>();
  readonly #knownLoss = { chinese: new Map<number, number>(), english: new Map<number, number>() };

  /** @param links from Chinese to English types */
  constructor({ chinese, english }: PairWords, links: Links, losses: LanguageLosses) {
    this.chinese = sideWords(chinese, losses.chinese);
    this.english = sideWords(english, losses.english);
    this.#links = links;
  }

  /** The bead of so many Chinese sentences from i on, and English ones from j on. */
  of(i: number, rows: number, j: number, columns: number): MatchedBead {
    const key = this.#key(i, rows, j, columns);
    let bead = this.#known.get(key);
    if (bead === undefined) {
      const losses = this.#match(i, rows, j, columns, "both");
      bead = { chinese: sideLoss(losses, 0, rows), english: sideLoss(losses, rows, columns) };
      this.#known.set(key, bead);
    }
    return bead;
  }

  /** What one side of the bead loses; for who wants no more of it. */
  lossOf(side: keyof MatchedBead, i: number, rows: number, j: number, columns: number): number {
    const key = this.#key(i, rows, j, columns);
    let loss = this.#known.get(key)?.[side].loss ?? this.#knownLoss[side].get(key);
    if (loss === undefined) {
      const losses = this.#match(i, rows, j, columns, side);
      loss = side === "chinese" ? sumOf(losses, 0, rows) : sumOf(losses, rows, columns);
      this.#knownLoss[side].set(key, loss);
    }
    return loss;
  }

  #key(i: number, rows: number, j: number, columns: number): number {
    return ((i * LONGEST + rows) * this.english.table.start.length + j) * LONGEST + columns;
  }

  /** What the sentences of a bead lose, as `PlacedPair` has it; valid until the next one is matched. */
  #match(i: number, rows: number, j: number, columns: number, sides: keyof typeof SIDES): Float64Array {
    const { pair, losses } = kernel().resident(this, () => this.#place());
    kernel().run.matchBead(pair, i, rows, j, columns, SIDES[sides]);
    return losses;
  }

  #place(): PlacedPair {
    const losses = kernel().room(Float64Array, 2 * LONGEST);
    const last = kernel().room(Int32Array, this.english.table.spelling.length).fill(0);
    const [chinese, english] = [placeSide(this.chinese), placeSide(this.english)];
    // The last field is the kernel's own.
    return { pair: kernel().structure(chinese, english, placeLinks(this.#links), last, losses, 0), losses };
  }
}

// By index: `from` with a function takes several times as long.
function sideWords(table: WordTable, losses: Losses): SideWords {
  const { spelling, content } = table;
  const types = spelling.length;
  const words: SideWords = {
    table,
    content: contents(table),
    isNumber: new Uint8Array(types),
    isContent: new Uint8Array(types),
    unmatched: new Float64Array(types),
    matched: new Float64Array(2 * MATCH_KINDS),
  };
  for (let type = 0; type < types; type++) {
    const word = { spelling: spelling[type]!, weight: content[type]! };
    words.isNumber[type] = word.spelling.startsWith("#") ? 1 : 0;
    words.isContent[type] = isContent(word) ? 1 : 0;
    words.unmatched[type] = losses.unmatched(word);
  }
  for (let kind = 0; kind < MATCH_KINDS; kind++) {
    words.matched[kind] = losses.matched(kind, false);
    words.matched[MATCH_KINDS + kind] = losses.matched(kind, true);
  }
  return words;
}

function placeSide({ table, isNumber, isContent, unmatched, matched }: SideWords): Address {
  return kernel().structure(placeWords(table), isNumber, isContent, unmatched, matched);
}

function sideLoss(losses: Float64Array, from: number, count: number): SideLoss {
  const bySentence: number[] = [];
  for (let k = from; k < from + count; k++) bySentence.push(losses[k]!);
  return { losses: bySentence, loss: sumOf(losses, from, count) };
}

function sumOf(losses: Float64Array, from: number, count: number): number {
  let sum = 0;
  for (let k = from; k < from + count; k++) sum += losses[k]!;
  return sum;
}
