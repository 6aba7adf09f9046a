import { type Band, transposeBand } from "./band.js";
import { BeadLengths } from "./bead-lengths.js";
import { FEATURE } from "./features.js";
import { type Links, transpose } from "./links.js";
import { differingMarks } from "./marks.js";
import { type Surface, surfacesOf } from "./surface.js";
import { explainedShare, TranslationSupport } from "./translation-support.js";
import { contents } from "./word-table.js";
import type { PairWords } from "./words.js";

/** Longest spans of Chinese and of English sentences in one bead, and of both together. */
export const MAX_CHINESE = 4;
export const MAX_ENGLISH = 6;
export const MAX_TOGETHER = 8;

/** Support at which a bead's relatedness is .76 of the most, in nats. Tuned on MAC-Dev and the academic set. */
const RELATED = 6;
/** Support above this, in nats per word, is not told apart. */
const MAX_SHARE = 3;
/** Content words above this make a null no likelier; they are counted in tens. */
const MAX_CONTENT = 40;
const CONTENT_UNIT = 10;
/** The share of nulls that is expected before anything of the pair is known; less than the least is not told apart. */
const PRIOR_NULL_RATE = 0.05;
const MIN_NULL_RATE = 0.003;

/** Share of a side's sentences that are expected to have no counterpart. */
export interface NullRates {
  readonly chinese: number;
  readonly english: number;
}

/** Measures the features of any bead and null of a pair within a band; rows are Chinese, columns English sentences. */
export class PairFeatures {
  readonly #toEnglish: TranslationSupport;
  readonly #toChinese: TranslationSupport;
  readonly #chinese: SideFeatures;
  readonly #english: SideFeatures;
  readonly #lengths: BeadLengths;

  constructor(
    chinese: readonly string[],
    english: readonly string[],
    words: PairWords,
    links: Links,
    band: Band,
    rates: NullRates = { chinese: PRIOR_NULL_RATE, english: PRIOR_NULL_RATE },
  ) {
    const back = transpose(links, words.english.spelling.length);
    const turned = transposeBand(band, english.length);
    this.#toEnglish = new TranslationSupport(words.chinese, words.english, links, band, MAX_CHINESE);
    this.#toChinese = new TranslationSupport(words.english, words.chinese, back, turned, MAX_ENGLISH);
    const content = { chinese: contents(words.chinese), english: contents(words.english) };
    const bestChinese = bestShares(this.#toChinese, turned, content.chinese);
    const bestEnglish = bestShares(this.#toEnglish, band, content.english);
    this.#chinese = sideFeatures(chinese, content.chinese, bestChinese, rates.chinese);
    this.#english = sideFeatures(english, content.english, bestEnglish, rates.english);
    this.#lengths = new BeadLengths(this.#chinese.surfaces, this.#english.surfaces);
  }

  /** Writes the features of the bead of `a` Chinese sentences from `i` and `b` English ones from `j` into `out`. */
  bead(i: number, a: number, j: number, b: number, out: Float64Array): void {
    out.fill(0);
    this.#translation(i, a, j, b, out);
    this.#lengths.write(i, a, j, b, out);
    out[beadShape(a, b)] = 1;
    out[FEATURE.shortfallEnglish] = shortfall(this.#toEnglish, i, a, j, b, this.#english);
    out[FEATURE.shortfallChinese] = shortfall(this.#toChinese, j, b, i, a, this.#chinese);
    if (b > 1) out[FEATURE.weakestEnglish] = weakest(this.#toEnglish, i, a, j, b, this.#english);
    if (a > 1) out[FEATURE.weakestChinese] = weakest(this.#toChinese, j, b, i, a, this.#chinese);
    differingMarks(this.#chinese.surfaces, i, i + a, this.#english.surfaces, j, j + b, out);
  }

  /** Writes the features of Chinese sentence i as null; `extends_` if the one before is null, too. */
  chineseNull(i: number, extends_: boolean, out: Float64Array): void {
    const { content, best, logRate } = this.#chinese;
    out.fill(0);
    out[extends_ ? FEATURE.chineseNullExtend : FEATURE.chineseNullOpen] = 1;
    out[FEATURE.chineseNullContent] = Math.min(content[i]!, MAX_CONTENT) / CONTENT_UNIT;
    out[FEATURE.chineseNullSupport] = best[i]!;
    out[FEATURE.chineseNullRate] = logRate;
  }

  /** Writes the features of English sentence j as null. */
  englishNull(j: number, extends_: boolean, out: Float64Array): void {
    const { content, best, logRate } = this.#english;
    out.fill(0);
    out[extends_ ? FEATURE.englishNullExtend : FEATURE.englishNullOpen] = 1;
    out[FEATURE.englishNullContent] = Math.min(content[j]!, MAX_CONTENT) / CONTENT_UNIT;
    out[FEATURE.englishNullSupport] = best[j]!;
    out[FEATURE.englishNullRate] = logRate;
  }

  /** The support of both directions: in all, for each word, and as far as it tells related from unrelated. */
  #translation(i: number, a: number, j: number, b: number, out: Float64Array): void {
    const english = this.#toEnglish.of(i, a, j, j + b);
    const chinese = this.#toChinese.of(j, b, i, i + a);
    out[FEATURE.translation] = english + chinese;
    out[FEATURE.meanTranslation] =
      english / Math.max(sumOf(this.#english.content, j, j + b), 1) +
      chinese / Math.max(sumOf(this.#chinese.content, i, i + a), 1);
    out[FEATURE.relatedness] = Math.tanh((english + chinese) / RELATED);
  }
}

/** What is known of one side's sentences. */
interface SideFeatures {
  readonly surfaces: readonly Surface[];
  readonly content: Float64Array;
  /** How well the best single sentence of the other side explains each, in nats per word. */
  readonly best: Float64Array;
  /** Logarithm of how many times likelier than the prior a null is. */
  readonly logRate: number;
}

function sideFeatures(
  sentences: readonly string[],
  content: Float64Array,
  best: Float64Array,
  nullRate: number,
): SideFeatures {
  const surfaces = surfacesOf(sentences);
  const logRate = Math.log(Math.max(nullRate, MIN_NULL_RATE) / PRIOR_NULL_RATE);
  return { surfaces, content, best, logRate };
}

/** How well the worst-explained of the sentences `j` to `j + b` is explained by a span, in nats per word. */
function weakest(
  support: TranslationSupport,
  i: number,
  a: number,
  j: number,
  b: number,
  { content }: SideFeatures,
): number {
  let share = MAX_SHARE;
  for (let k = j; k < j + b; k++)
    share = Math.min(share, explainedShare(support.of(i, a, k, k + 1), content[k]!));
  return share;
}

/** How much better than by this span each sentence `j` to `j + b` is explained by the best single one, summed. */
function shortfall(
  support: TranslationSupport,
  i: number,
  a: number,
  j: number,
  b: number,
  { content, best }: SideFeatures,
): number {
  let sum = 0;
  for (let k = j; k < j + b; k++)
    sum += Math.max(0, best[k]! - explainedShare(support.of(i, a, k, k + 1), content[k]!));
  return sum;
}

function bestShares(support: TranslationSupport, band: Band, content: Float64Array): Float64Array {
  const best = new Float64Array(content.length);
  for (let given = 0; given + 1 < band.low.length; given++) {
    for (let k = band.low[given]!; k < band.high[given + 1]!; k++) {
      const share = Math.min(MAX_SHARE, explainedShare(support.of(given, 1, k, k + 1), content[k]!));
      if (share > best[k]!) best[k] = share;
    }
  }
  return best;
}

function beadShape(a: number, b: number): number {
  if (a === 1) return FEATURE[b === 1 ? "bead11" : b === 2 ? "bead12" : b === 3 ? "bead13" : "bead14"];
  if (b === 1) return FEATURE[a === 2 ? "bead21" : "bead31"];
  return a === 2 && b === 2 ? FEATURE.bead22 : FEATURE.beadMany;
}

function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += values[k]!;
  return sum;
}
