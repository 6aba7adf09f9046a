import type { Band } from "./band.js";
import type { Links } from "./links.js";
import type { WordTable } from "./word-table.js";

/** Types of the other side that a sentence's words are linked to, and how strongly; the first `size` entries count. */
export interface MatchList {
  readonly type: Uint32Array;
  readonly strength: Uint8Array;
  readonly size: number;
}

/**
 * Finds what each sentence's words are linked to among the words of the other side that the band lets it meet; keeps
 * only what is still needed. Sentences are asked for in their order.
 */
export class WordMatcher {
  readonly #spans: WordTable;
  readonly #words: WordTable;
  readonly #links: Links;
  readonly #band: Band;
  readonly #longest: number;
  /** How often each type stands in the window: words `#from` to `#to` of the other side. */
  readonly #inWindow: Uint32Array;
  #from = 0;
  #to = 0;
  /** The lists of the last `longest` sentences, by sentence modulo `longest`. */
  readonly #recent: GrowingList[];

  /** @param longest how many consecutive sentences are asked for again and again */
  constructor(spans: WordTable, words: WordTable, links: Links, band: Band, longest: number) {
    this.#spans = spans;
    this.#words = words;
    this.#links = links;
    this.#band = band;
    this.#longest = longest;
    this.#inWindow = new Uint32Array(words.spelling.length);
    this.#recent = Array.from({ length: longest }, () => new GrowingList());
  }

  /** The matches of a sentence; valid until a sentence `longest` further on is asked for. */
  of(sentence: number): MatchList {
    const list = this.#recent[sentence % this.#longest]!;
    if (list.sentence !== sentence) this.#fill(list, sentence);
    return list;
  }

  #fill(list: GrowingList, sentence: number): void {
    this.#moveWindow(sentence);
    const { start, other, strength } = this.#links;
    const { start: sentenceStart, type } = this.#spans;
    list.reset(sentence);
    for (let t = sentenceStart[sentence]!; t < sentenceStart[sentence + 1]!; t++) {
      const end = start[type[t]! + 1]!;
      for (let k = start[type[t]!]!; k < end; k++) {
        if (this.#inWindow[other[k]!] !== 0) list.push(other[k]!, strength[k]!);
      }
    }
  }

  /** To all that a span with this sentence may meet. */
  #moveWindow(sentence: number): void {
    const { low, high } = this.#band;
    const { start, type } = this.#words;
    const from = start[low[Math.max(0, sentence - this.#longest + 1)]!]!;
    const to = start[high[Math.min(high.length - 1, sentence + this.#longest)]!]!;
    for (; this.#to < to; this.#to++) this.#inWindow[type[this.#to]!]!++;
    for (; this.#from < from; this.#from++) this.#inWindow[type[this.#from]!]!--;
  }
}

class GrowingList implements MatchList {
  type = new Uint32Array(256);
  strength = new Uint8Array(256);
  size = 0;
  sentence = -1;

  reset(sentence: number): void {
    this.sentence = sentence;
    this.size = 0;
  }

  push(type: number, strength: number): void {
    if (this.size === this.type.length) this.#grow();
    this.type[this.size] = type;
    this.strength[this.size++] = strength;
  }

  #grow(): void {
    const { type, strength } = this;
    this.type = new Uint32Array(2 * type.length);
    this.strength = new Uint8Array(2 * type.length);
    this.type.set(type);
    this.strength.set(strength);
  }
}
