import type { Band } from "./band.js";
import type { Links } from "./links.js";
import { type MatchList, WordMatcher } from "./word-matches.js";
import { contents, sentenceOfWord, type WordTable } from "./word-table.js";

/**
 * λ: how much a word may be expected to stand without counterpart. Tuned, like the next two, by the likelihood of novels
 * and academic prose that were left out of training.
 */
const NULL_SHARE = 0.6;
/** A span of n words dilutes its evidence n^.6-fold, not n-fold as if its words shared one translation among them. */
const DILUTION = 0.6;
/** Words of a span at which both ways of diluting agree. */
const TYPICAL_SPAN = 12;
/** What a word without any support is worth, in nats. */
export const LOG_NULL_SHARE = Math.log(NULL_SHARE);

/**
 * How well spans of one side explain the words of the other: for each span of up to `longest` sentences and each
 * sentence of the other side within the band, Σ w · log(λ + (1−λ) · r / dilution), a log-likelihood ratio against
 * "unrelated" in nats, where r is that of the word in the span that explains best. IBM Model 1 with a null word (Brown
 * et al. 1993, Moore 2002), but for the best word in place of the sum, as in Viterbi alignments: a word is the
 * translation of one word, and that others might explain it, too, says nothing more.
 */
export class TranslationSupport {
  /** Where the sums of a span begin: add a sentence of the other side to get its prefix sum. */
  readonly #offset: Int32Array;
  readonly #prefix: Float64Array;
  readonly #longest: number;

  /**
   * @param spans the side that is given, in spans
   * @param words the side whose words are explained
   * @param links from types of `spans` to types of `words`
   * @param band rows are sentences of `spans`, columns those of `words`
   */
  constructor(spans: WordTable, words: WordTable, links: Links, band: Band, longest: number) {
    const rows = spans.start.length - 1;
    this.#longest = longest;
    this.#offset = new Int32Array(rows * longest);
    let size = 0;
    for (let i = 0; i < rows; i++) {
      for (let a = 1; a <= longest && i + a <= rows; a++) {
        this.#offset[i * longest + a - 1] = size - band.low[i]!;
        size += band.high[i + a]! - band.low[i]! + 1;
      }
    }
    this.#prefix = new Float64Array(size);
    this.#fill(spans, words, links, band);
  }

  /** The support for the words of sentences `from` to `to` (half-open), given `length` sentences from `first` on. */
  of(first: number, length: number, from: number, to: number): number {
    const offset = this.#offset[first * this.#longest + length - 1]!;
    return this.#prefix[offset + to]! - this.#prefix[offset + from]!;
  }

  #fill(spans: WordTable, words: WordTable, links: Links, band: Band): void {
    const rows = spans.start.length - 1;
    const matcher = new WordMatcher(spans, words, links, band, this.#longest);
    const sums = new SpanSums(words);
    for (let i = 0; i < rows; i++) {
      sums.clear();
      for (let a = 1; a <= this.#longest && i + a <= rows; a++) {
        const row = i + a - 1;
        sums.add(matcher.of(row), spans.start[row + 1]! - spans.start[row]!);
        sums.write(this.#prefix, this.#offset[i * this.#longest + a - 1]!, band.low[i]!, band.high[i + a]!);
      }
    }
  }
}

/** How well one span that grows sentence by sentence explains the words of the other side. */
class SpanSums {
  readonly #words: WordTable;
  readonly #sentenceOf: Uint32Array;
  /** What each sentence is worth when none of its words is explained. */
  readonly #unexplained: Float64Array;
  /** The strongest r for each word of the other side, and which words have any. */
  readonly #ratio: Float32Array;
  readonly #touched: Int32Array;
  readonly #gain: Float64Array;
  #touchedCount = 0;
  #spanWords = 0;

  constructor(words: WordTable) {
    const sentences = words.start.length - 1;
    this.#words = words;
    this.#sentenceOf = sentenceOfWord(words);
    this.#unexplained = contents(words).map((content) => content * LOG_NULL_SHARE);
    this.#ratio = new Float32Array(words.type.length);
    this.#touched = new Int32Array(words.type.length);
    this.#gain = new Float64Array(sentences);
  }

  /** Starts a new span. */
  clear(): void {
    for (let k = 0; k < this.#touchedCount; k++) this.#ratio[this.#touched[k]!] = 0;
    this.#touchedCount = 0;
    this.#spanWords = 0;
  }

  /** Adds a sentence with its number of words. */
  add({ word, ratio, size }: MatchList, spanWords: number): void {
    this.#spanWords += spanWords;
    for (let k = 0; k < size; k++) {
      const at = word[k]!;
      if (this.#ratio[at] === 0) this.#touched[this.#touchedCount++] = at;
      if (ratio[k]! > this.#ratio[at]!) this.#ratio[at] = ratio[k]!;
    }
  }

  /** Writes prefix sums over sentences `low` to `high`: `out[offset + j]` is the sum of those before j. */
  write(out: Float64Array, offset: number, low: number, high: number): void {
    const { type, weight } = this.#words;
    const dilution = Math.max(this.#spanWords, 1) ** DILUTION * TYPICAL_SPAN ** (1 - DILUTION);
    const scale = (1 - NULL_SHARE) / dilution;
    for (let k = 0; k < this.#touchedCount; k++) {
      const at = this.#touched[k]!;
      const gain = Math.log(NULL_SHARE + scale * this.#ratio[at]!) - LOG_NULL_SHARE;
      this.#gain[this.#sentenceOf[at]!]! += weight[type[at]!]! * gain;
    }
    for (let j = low; j < high; j++)
      out[offset + j + 1] = out[offset + j]! + this.#unexplained[j]! + this.#gain[j]!;
    for (let k = 0; k < this.#touchedCount; k++) this.#gain[this.#sentenceOf[this.#touched[k]!]!] = 0;
  }
}

/** How much better than not at all a sentence is explained, in nats per word, from its support; 0 or more. */
export function explainedShare(support: number, content: number): number {
  return (support - content * LOG_NULL_SHARE) / Math.max(content, 1);
}
