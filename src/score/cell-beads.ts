import type { Band } from "./band.js";
import { MAX_CHINESE, MAX_ENGLISH, mostEnglish, SHAPES } from "./bead-shapes.js";
import { lengthFit } from "./length.js";
import { type PairSpans, SPAN_MARKS } from "./sentence-spans.js";
import { LOG_NULL_SHARE, MAX_SHARE, type TranslationSupport } from "./translation-support.js";

/** What is measured of a bead in numbers. */
export const MEASURES = [
  "translation",
  "meanTranslation",
  "relatedness",
  "length",
  "quotations",
  "weakestEnglish",
  "weakestChinese",
  "shortfallEnglish",
  "shortfallChinese",
] as const;
/** What a bead has or has not: a bit each. */
export const SIGNS = [...SPAN_MARKS, "chineseTellsAlone", "englishTellsAlone"] as const;
/** In place of signs: the bead leaves the band. */
export const OUTSIDE = 0xffff;

const CHINESE_TELLS_ALONE = 1 << SPAN_MARKS.length;
const ENGLISH_TELLS_ALONE = CHINESE_TELLS_ALONE << 1;

/** Support at which a bead's relatedness is .76 of the most, in nats. Tuned on MAC-Dev and the academic set. */
const RELATED = 6;
/** More quotations than this are not told apart. */
const MOST_QUOTATIONS = 2;

/** How well one side's words are explained by spans of the other, and how well by the best single sentence. */
export interface Explained {
  readonly support: TranslationSupport;
  /** By sentence, in nats per word. */
  readonly best: Float64Array;
}

/**
 * Measures all beads that start at one cell at once: what a bead adds to one that is a sentence shorter is little, and
 * a search asks for all of them.
 */
export class CellBeads {
  /** By shape, then by `MEASURES`. */
  readonly values = new Float64Array(SHAPES.length * MEASURES.length);
  /** By shape: bits of `SIGNS`, or `OUTSIDE`. */
  readonly signs = new Uint16Array(SHAPES.length);
  readonly #spans: PairSpans;
  readonly #english: Explained;
  readonly #chinese: Explained;
  readonly #band: Band;
  /** Of the beads measured last, by English sentences: how well their Chinese sentences are explained. */
  readonly #gain = new Float64Array(MAX_ENGLISH);
  readonly #shortfall = new Float64Array(MAX_ENGLISH);
  readonly #weakest = new Float64Array(MAX_ENGLISH);

  /** @param band rows are Chinese sentences, columns English ones */
  constructor(spans: PairSpans, chinese: Explained, english: Explained, band: Band) {
    this.#spans = spans;
    this.#chinese = chinese;
    this.#english = english;
    this.#band = band;
  }

  /** Measures the beads that start with Chinese sentence i and English sentence j into `values` and `signs`. */
  measure(i: number, j: number): void {
    this.#gain.fill(0);
    this.#shortfall.fill(0);
    this.#weakest.fill(MAX_SHARE);
    const { low, high } = this.#band;
    for (let a = 1, shape = 0; a <= MAX_CHINESE; a++) {
      const most = mostEnglish(a);
      if (i + a < low.length && j < high.at(-1)!) {
        this.#explainChinese(i + a - 1, j, most);
        this.#measureRow(i, a, j, Math.min(most, high[i + a]! - j), shape);
      }
      for (let b = 1; b <= most; b++, shape++) {
        const isInside = i + a < low.length && j + b >= low[i + a]! && j + b <= high[i + a]!;
        if (!isInside) this.signs[shape] = OUTSIDE;
      }
    }
  }

  /** Adds how well each span of English sentences from j on explains one more Chinese sentence. */
  #explainChinese(sentence: number, j: number, most: number): void {
    const { support, best } = this.#chinese;
    const words = Math.max(support.content[sentence]!, 1);
    const span = j * MAX_ENGLISH;
    for (let b = 0; b < most; b++) {
      const gain = support.gain[support.offset[span + b]! + sentence]!;
      const share = gain / words;
      this.#gain[b]! += gain;
      if (best[sentence]! > share) this.#shortfall[b]! += best[sentence]! - share;
      if (share < this.#weakest[b]!) this.#weakest[b] = share;
    }
  }

  /** The beads of `a` Chinese sentences and one to `most` English ones. */
  #measureRow(i: number, a: number, j: number, most: number, firstShape: number): void {
    const { support, best } = this.#english;
    const chinese = i * MAX_CHINESE + a - 1;
    const offset = support.offset[chinese]!;
    const chineseContent = sumOf(this.#chinese.support.content, i, i + a);
    let [gain, content, shortfall, weakest] = [0, 0, 0, MAX_SHARE];
    for (let b = 0; b < most; b++) {
      const words = support.content[j + b]!;
      const sentenceGain = support.gain[offset + j + b]!;
      const share = sentenceGain / Math.max(words, 1);
      gain += sentenceGain;
      content += words;
      if (best[j + b]! > share) shortfall += best[j + b]! - share;
      if (share < weakest) weakest = share;
      const english = gain + LOG_NULL_SHARE * content;
      const chineseSupport = this.#gain[b]! + LOG_NULL_SHARE * chineseContent;
      const at = (firstShape + b) * MEASURES.length;
      this.values[at] = english + chineseSupport;
      this.values[at + 1] = english / Math.max(content, 1) + chineseSupport / Math.max(chineseContent, 1);
      this.values[at + 2] = Math.tanh((english + chineseSupport) / RELATED);
      this.values[at + 5] = b > 0 ? weakest : 0;
      this.values[at + 6] = a > 1 ? this.#weakest[b]! : 0;
      this.values[at + 7] = shortfall;
      this.values[at + 8] = this.#shortfall[b]!;
      this.#compareSurfaces(chinese, j * MAX_ENGLISH + b, firstShape + b);
    }
  }

  /** Lengths, quotations and marks of a span of each side. */
  #compareSurfaces(c: number, e: number, shape: number): void {
    const { chinese, english } = this.#spans;
    const at = shape * MEASURES.length;
    let signs = chinese.marks[c]! ^ english.marks[e]!;
    let fit = lengthFit(
      english.logLength[e]! - chinese.logLength[c]!,
      Math.min(chinese.length[c]!, english.length[e]!),
    );
    const speech = Math.min(chinese.speech[c]!, english.speech[e]!);
    if (speech > 0) {
      const speechFit = lengthFit(english.logSpeech[e]! - chinese.logSpeech[c]!, speech);
      if (speechFit > fit) fit = speechFit;
      if (chinese.tells[c]! > english.tells[e]!) signs |= CHINESE_TELLS_ALONE;
      if (english.tells[e]! > chinese.tells[c]!) signs |= ENGLISH_TELLS_ALONE;
    }
    this.values[at + 3] = fit;
    this.values[at + 4] = Math.min(
      Math.abs(chinese.quotations[c]! - english.quotations[e]!),
      MOST_QUOTATIONS,
    );
    this.signs[shape] = signs;
  }
}

function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += values[k]!;
  return sum;
}
