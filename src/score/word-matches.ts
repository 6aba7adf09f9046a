import type { Band } from "./band.js";
import type { Links } from "./links.js";
import type { WordTable } from "./word-table.js";

/** Words of the other side that a sentence's words are linked to, and how strongly; the first `size` entries count. */
export interface MatchList {
  readonly word: Int32Array;
  readonly strength: Uint8Array;
  readonly size: number;
}

/**
 * Finds the words within the band that each sentence's words are linked to; keeps only what is still needed. Sentences
 * are asked for in their order.
 */
export class WordMatcher {
  readonly #spans: WordTable;
  readonly #words: WordTable;
  readonly #links: Links;
  readonly #band: Band;
  readonly #longest: number;
  readonly #places: Places;
  /** The lists of the last `longest` sentences, by sentence modulo `longest`. */
  readonly #recent: GrowingList[];

  /** @param longest how many consecutive sentences are asked for again and again */
  constructor(spans: WordTable, words: WordTable, links: Links, band: Band, longest: number) {
    this.#spans = spans;
    this.#words = words;
    this.#links = links;
    this.#band = band;
    this.#longest = longest;
    this.#places = placesOf(words);
    this.#recent = Array.from({ length: longest }, () => new GrowingList());
  }

  /** The matches of a sentence; valid until a sentence `longest` further on is asked for. */
  of(sentence: number): MatchList {
    const list = this.#recent[sentence % this.#longest]!;
    if (list.sentence !== sentence) this.#fill(list, sentence);
    return list;
  }

  #fill(list: GrowingList, sentence: number): void {
    const { low, high } = this.#band;
    const from = this.#words.start[low[Math.max(0, sentence - this.#longest + 1)]!]!;
    const to = this.#words.start[high[Math.min(high.length - 1, sentence + this.#longest)]!]!;
    list.reset(sentence);
    for (let t = this.#spans.start[sentence]!; t < this.#spans.start[sentence + 1]!; t++) {
      const type = this.#spans.type[t]!;
      for (let k = this.#links.start[type]!; k < this.#links.start[type + 1]!; k++) {
        this.#collect(list, this.#links.other[k]!, this.#links.strength[k]!, from, to);
      }
    }
  }

  /** Adds each occurrence of a type among words `from` to `to`. */
  #collect(list: GrowingList, type: number, strength: number, from: number, to: number): void {
    const { next, start, word } = this.#places;
    const end = start[type + 1]!;
    let k = next[type]!;
    // What lies before the band now will do so for all later sentences.
    while (k < end && word[k]! < from) k++;
    next[type] = k;
    for (; k < end && word[k]! < to; k++) list.push(word[k]!, strength);
  }
}

class GrowingList implements MatchList {
  word = new Int32Array(256);
  strength = new Uint8Array(256);
  size = 0;
  sentence = -1;

  reset(sentence: number): void {
    this.sentence = sentence;
    this.size = 0;
  }

  push(word: number, strength: number): void {
    if (this.size === this.word.length) this.#grow();
    this.word[this.size] = word;
    this.strength[this.size++] = strength;
  }

  #grow(): void {
    const { word, strength } = this;
    this.word = new Int32Array(2 * word.length);
    this.strength = new Uint8Array(2 * word.length);
    this.word.set(word);
    this.strength.set(strength);
  }
}

/** Where each type stands, ascending. */
interface Places {
  readonly start: Uint32Array;
  readonly word: Uint32Array;
  /** The first place of each type that may still be needed. */
  readonly next: Uint32Array;
}

function placesOf({ type, spelling }: WordTable): Places {
  const start = new Uint32Array(spelling.length + 1);
  for (let t = 0; t < type.length; t++) start[type[t]! + 1]!++;
  for (let id = 0; id < spelling.length; id++) start[id + 1]! += start[id]!;
  const next = start.slice();
  const word = new Uint32Array(type.length);
  for (let t = 0; t < type.length; t++) word[next[type[t]!]!++] = t;
  return { start, word, next: start.slice() };
}
