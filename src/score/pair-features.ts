import { MAX_CHINESE, MAX_ENGLISH } from "../kernel/constants.js";
import { type Band, transposeBand } from "./band.js";
import { SHAPES } from "./bead-shapes.js";
import { CellBeads, type Explained, MEASURES, SIGNS } from "./cell-beads.js";
import { FEATURE } from "./features.js";
import { type Links, transpose } from "./links.js";
import { type Manner, USUAL_MANNER } from "./manner.js";
import { type NullManner, nullManner, sentenceLengths } from "./manner-of-sentences.js";
import { type ByPassage, onePassage } from "./passages.js";
import { type PairSpans, sentenceSpans, totalLength } from "./sentence-spans.js";
import { surfacesOf } from "./surface.js";
import { type BestShares, bestShares, TranslationSupport } from "./translation-support.js";
import type { PairWords } from "./words.js";

/** Content words above this make a null no likelier; they are counted in tens. */
const MAX_CONTENT = 40;
const CONTENT_UNIT = 10;

/** Where the measures, the signs and the shapes of a bead stand among its features. */
const MEASURE_FEATURE = MEASURES.map((name) => FEATURE[name]);
const SIGN_FEATURE = SIGNS.map((name) => FEATURE[name]);
const SHAPE_FEATURE = SHAPES.map(({ rows, columns }) => shapeFeature(rows, columns));

/** What is known of one side's sentences as nulls, and where it stands among the features. */
interface Nulls extends NullManner {
  readonly explained: Explained;
  readonly feature: Readonly<
    Record<"open" | "extend" | "content" | "support" | "rate" | "closeness", number>
  >;
}

/**
 * What the sentences of a pair show besides their words, in all spans that a bead may hold.
 *
 * @param scale Chinese characters to an English one; by what these sentences have if missing
 */
export function pairSpans(chinese: readonly string[], english: readonly string[], scale?: number): PairSpans {
  const surfaces = { chinese: surfacesOf(chinese), english: surfacesOf(english) };
  const own = () => totalLength(surfaces.chinese) / totalLength(surfaces.english);
  return {
    chinese: sentenceSpans(surfaces.chinese, MAX_CHINESE),
    english: sentenceSpans(surfaces.english, MAX_ENGLISH, scale ?? own()),
  };
}

/** How many Chinese characters a text has to an English one. */
export function lengthScale(chinese: readonly string[], english: readonly string[]): number {
  return totalLength(surfacesOf(chinese)) / totalLength(surfacesOf(english));
}

/** Measures the features of any bead and null of a pair within a band; rows are Chinese, columns English sentences. */
export class PairFeatures {
  readonly rows: number;
  readonly columns: number;
  readonly cell: CellBeads;
  readonly #chinese: Nulls;
  readonly #english: Nulls;

  /**
   * @param best how well the best sentences explain each other in a wider band than this one
   * @param manner what is known of how the text is translated; what is usual of all texts if missing
   */
  constructor(
    spans: PairSpans,
    { chinese, english }: PairWords,
    links: Links,
    band: Band,
    best: BestShares,
    manner?: ByPassage<Manner>,
  ) {
    this.rows = chinese.start.length - 1;
    this.columns = english.start.length - 1;
    const known = manner ?? { passages: onePassage(this.rows, this.columns), told: [USUAL_MANNER] };
    const back = transpose(links, english.spelling.length);
    const turned = transposeBand(band, this.columns);
    const toEnglish = new TranslationSupport(chinese, english, links, band, MAX_CHINESE);
    const toChinese = new TranslationSupport(english, chinese, back, turned, MAX_ENGLISH);
    const byChinese = { support: toEnglish, best: bestShares(toEnglish, band, best.english) };
    const byEnglish = { support: toChinese, best: bestShares(toChinese, turned, best.chinese) };
    this.cell = new CellBeads(spans, byEnglish, byChinese, band, sentenceLengths(known));
    this.#chinese = {
      explained: byEnglish,
      ...nullManner(known, "chinese"),
      feature: {
        open: FEATURE.chineseNullOpen,
        extend: FEATURE.chineseNullExtend,
        content: FEATURE.chineseNullContent,
        support: FEATURE.chineseNullSupport,
        rate: FEATURE.chineseNullRate,
        closeness: FEATURE.chineseNullCloseness,
      },
    };
    this.#english = {
      explained: byChinese,
      ...nullManner(known, "english"),
      feature: {
        open: FEATURE.englishNullOpen,
        extend: FEATURE.englishNullExtend,
        content: FEATURE.englishNullContent,
        support: FEATURE.englishNullSupport,
        rate: FEATURE.englishNullRate,
        closeness: FEATURE.englishNullCloseness,
      },
    };
  }

  /** Writes the features of a bead of a shape that starts with Chinese sentence i and English sentence j into `out`. */
  bead(i: number, j: number, shape: number, out: Float64Array): void {
    const { values, signs } = this.cell.measure(i, j);
    out.fill(0);
    MEASURE_FEATURE.forEach((feature, k) => {
      out[feature] = values[shape * MEASURES.length + k]!;
    });
    SIGN_FEATURE.forEach((feature, k) => {
      out[feature] = (signs[shape]! >> k) & 1;
    });
    out[SHAPE_FEATURE[shape]!] = 1;
  }

  /** Writes the features of Chinese sentence i as null; `extends_` if the one before is null, too. */
  chineseNull(i: number, extends_: boolean, out: Float64Array): void {
    writeNull(this.#chinese, i, extends_, out);
  }

  /** Writes the features of English sentence j as null. */
  englishNull(j: number, extends_: boolean, out: Float64Array): void {
    writeNull(this.#english, j, extends_, out);
  }
}

/** Measures the features of a path's steps. */
export type ArcFeatures = Pick<PairFeatures, "bead" | "chineseNull" | "englishNull">;

/** What a vector of weights makes of a bead's parts. */
export interface BeadWeights {
  /** By `MEASURES`. */
  readonly measures: Float64Array;
  /** What each set of signs is worth, by its bits. */
  readonly signs: Float64Array;
  /** What each shape is worth. */
  readonly shapes: Float64Array;
}

/** Sorts weights by the parts of a bead. */
export function beadWeights(weights: Float64Array): BeadWeights {
  const signs = new Float64Array(1 << SIGNS.length);
  for (let bits = 1; bits < signs.length; bits++) {
    const highest = 31 - Math.clz32(bits);
    signs[bits] = signs[bits ^ (1 << highest)]! + weights[SIGN_FEATURE[highest]!]!;
  }
  return {
    measures: Float64Array.from(MEASURE_FEATURE, (feature) => weights[feature]!),
    signs,
    shapes: Float64Array.from(SHAPE_FEATURE, (feature) => weights[feature]!),
  };
}

function writeNull(
  { explained, logRate, closeness, feature }: Nulls,
  at: number,
  extends_: boolean,
  out: Float64Array,
): void {
  out.fill(0);
  out[extends_ ? feature.extend : feature.open] = 1;
  out[feature.content] = Math.min(explained.support.content[at]!, MAX_CONTENT) / CONTENT_UNIT;
  out[feature.support] = explained.best[at]!;
  out[feature.rate] = logRate[at]!;
  out[feature.closeness] = closeness[at]!;
}

function shapeFeature(rows: number, columns: number): number {
  if (rows === 1) {
    return FEATURE[columns === 1 ? "bead11" : columns === 2 ? "bead12" : columns === 3 ? "bead13" : "bead14"];
  }
  if (columns === 1) return FEATURE[rows === 2 ? "bead21" : "bead31"];
  return rows === 2 && columns === 2 ? FEATURE.bead22 : FEATURE.beadMany;
}
