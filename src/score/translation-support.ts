import type { Band } from "./band.js";
import { type Links, ratioOf } from "./links.js";
import { type MatchList, WordMatcher } from "./word-matches.js";
import { contents, type WordTable } from "./word-table.js";

/**
 * λ: how much a word may be expected to stand without counterpart. Tuned, like the next two, by the likelihood of novels
 * and academic prose that were left out of training.
 */
const NULL_SHARE = 0.6;
/** A span of n words dilutes its evidence n^.6-fold, not n-fold as if its words shared one translation among them. */
const DILUTION = 0.6;
/** Words of a span at which both ways of diluting agree. */
const TYPICAL_SPAN = 12;
/** Support above this, in nats per word, is not told apart. */
export const MAX_SHARE = 3;
/** What a word without any support is worth, in nats. */
export const LOG_NULL_SHARE = Math.log(NULL_SHARE);

/** Entries behind the last table: a reader may run over a table's end by less than a bead's length. */
const PADDING = 8;

/**
 * How well spans of one side explain the words of the other: for each span of up to `longest` sentences and each
 * sentence of the other side within the band, Σ w · log(λ + (1−λ) · r / dilution), a log-likelihood ratio against
 * "unrelated" in nats, where r is that of the word in the span that explains best. IBM Model 1 with a null word (Brown
 * et al. 1993, Moore 2002), but for the best word in place of the sum, as in Viterbi alignments: a word is the
 * translation of one word, and that others might explain it, too, says nothing more.
 */
export class TranslationSupport {
  /** How much of it each sentence gains over none of its words being explained; 0 or more. */
  readonly gain: Float32Array;
  /** By span: add a sentence of the other side to get the place of its gain. */
  readonly offset: Int32Array;
  /** The weight of the words of each sentence that is explained. */
  readonly content: Float64Array;
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
    this.content = contents(words);
    this.offset = new Int32Array(rows * longest);
    let size = 0;
    for (let i = 0; i < rows; i++) {
      for (let a = 1; a <= longest && i + a <= rows; a++) {
        this.offset[i * longest + a - 1] = size - band.low[i]!;
        size += band.high[i + a]! - band.low[i]!;
      }
    }
    this.gain = new Float32Array(size + PADDING);
    this.#fill(spans, words, links, band);
  }

  /** The support for the words of sentences `from` to `to` (half-open), given `length` sentences from `first` on. */
  of(first: number, length: number, from: number, to: number): number {
    const offset = this.offset[first * this.#longest + length - 1]!;
    let sum = 0;
    for (let k = from; k < to; k++) sum += this.gain[offset + k]! + LOG_NULL_SHARE * this.content[k]!;
    return sum;
  }

  /** How much better than not at all a sentence is explained by a single one, in nats per word; 0 or more. */
  share(given: number, sentence: number): number {
    const gain = this.gain[this.offset[given * this.#longest]! + sentence]!;
    return gain / Math.max(this.content[sentence]!, 1);
  }

  #fill(spans: WordTable, words: WordTable, links: Links, band: Band): void {
    const rows = spans.start.length - 1;
    const matcher = new WordMatcher(spans, words, links, band, this.#longest);
    const gains = new SpanGains(words);
    for (let i = 0; i < rows; i++) {
      gains.clear();
      for (let a = 1; a <= this.#longest && i + a <= rows; a++) {
        const row = i + a - 1;
        gains.add(matcher.of(row), spans.start[row + 1]! - spans.start[row]!);
        gains.write(this.gain, this.offset[i * this.#longest + a - 1]!, band.low[i]!, band.high[i + a]!);
      }
    }
  }
}

/** How well the best single sentence of the other side explains each sentence, in nats per word, up to `MAX_SHARE`. */
export interface BestShares {
  readonly chinese: Float64Array;
  readonly english: Float64Array;
}

/**
 * How well each of the sentences is explained by the best single one of the band.
 *
 * @param atLeast what is known of better ones outside the band
 */
export function bestShares(
  support: TranslationSupport,
  { low, high }: Band,
  atLeast: Float64Array = new Float64Array(support.content.length),
): Float64Array {
  const best = atLeast.slice();
  for (let given = 0; given + 1 < low.length; given++) {
    for (let k = low[given]!; k < high[given + 1]!; k++) {
      const share = support.share(given, k);
      if (share > best[k]!) best[k] = Math.min(MAX_SHARE, share);
    }
  }
  return best;
}

/** How well one span that grows sentence by sentence explains the words of the other side. */
class SpanGains {
  readonly #words: WordTable;
  /** By type of the other side: the strongest link to it; and which types have any. */
  readonly #strength: Uint8Array;
  readonly #touched: Uint32Array;
  #touchedCount = 0;
  #spanWords = 0;

  constructor(words: WordTable) {
    this.#words = words;
    this.#strength = new Uint8Array(words.spelling.length);
    this.#touched = new Uint32Array(words.spelling.length);
  }

  /** Starts a new span. */
  clear(): void {
    for (let k = 0; k < this.#touchedCount; k++) this.#strength[this.#touched[k]!] = 0;
    this.#touchedCount = 0;
    this.#spanWords = 0;
  }

  /** Adds a sentence with its number of words. */
  add({ type, strength, size }: MatchList, spanWords: number): void {
    const strongest = this.#strength;
    let count = this.#touchedCount;
    for (let k = 0; k < size; k++) {
      const before = strongest[type[k]!]!;
      if (before === 0) this.#touched[count++] = type[k]!;
      if (strength[k]! > before) strongest[type[k]!] = strength[k]!;
    }
    this.#touchedCount = count;
    this.#spanWords += spanWords;
  }

  /** Writes the gains of sentences `low` to `high` (half-open): `out[offset + j]` is that of j. */
  write(out: Float32Array, offset: number, low: number, high: number): void {
    const gainOf = gainsAt(this.#spanWords);
    const { start, type, weight } = this.#words;
    const strength = this.#strength;
    for (let j = low, t = start[low]!; j < high; j++) {
      let gain = 0;
      for (const end = start[j + 1]!; t < end; t++) {
        const strongest = strength[type[t]!]!;
        if (strongest !== 0) gain += weight[type[t]!]! * gainOf[strongest]!;
      }
      out[offset + j] = gain;
    }
  }
}

const gainTables: Float64Array[] = [];

/** What a word gains by a link of each strength in a span of so many words. */
function gainsAt(spanWords: number): Float64Array {
  const known = gainTables[spanWords];
  if (known !== undefined) return known;
  const dilution = Math.max(spanWords, 1) ** DILUTION * TYPICAL_SPAN ** (1 - DILUTION);
  const gains = Float64Array.from({ length: 256 }, (_, strength) =>
    Math.log(1 + ((1 - NULL_SHARE) / NULL_SHARE / dilution) * ratioOf(strength)),
  );
  gainTables[spanWords] = gains;
  return gains;
}
