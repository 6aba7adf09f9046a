import { MAX_SHARE, NULL_SHARE } from "../kernel/constants.js";
import { kernel } from "../kernel/kernel.js";
import type { Band } from "./band.js";
import { type Links, placeLinks } from "./links.js";
import { contents, placeWords, type WordTable } from "./word-table.js";

/** What a word without any support is worth, in nats. */
export const LOG_NULL_SHARE = Math.log(NULL_SHARE);

/** Entries behind the last table: a reader may run over a table's end by less than a bead's length. */
const PADDING = 8;

/**
 * How well spans of one side explain the words of the other: for each span of up to `longest` sentences and each
 * sentence of the other side within the band, Σ v · log λ + w · log(1 + (1−λ)/λ · r / dilution), where v is a word's
 * weight as content and w as evidence: were they 1, log(λ + (1−λ) · r / dilution), a log-likelihood ratio against
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
   * @param longest sentences of the longest spans, at most 6
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

  #fill(spans: WordTable, words: WordTable, links: Links, { low, high }: Band): void {
    const { run } = kernel();
    kernel().scope(() => {
      const gain = kernel().room(Float32Array, this.gain.length).fill(0);
      const sliding = run.slidingSpan(
        placeWords(spans),
        placeWords(words),
        placeLinks(links),
        kernel().structure(low, high),
        this.#longest,
      );
      const support = kernel().structure(gain, this.offset);
      for (let i = 0; i + 1 < spans.start.length; i++) run.supportFrom(sliding, support, i);
      this.gain.set(gain);
    });
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
