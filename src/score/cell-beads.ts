import type { Address } from "../kernel/functions.js";
import { kernel } from "../kernel/kernel.js";
import type { Band } from "./band.js";
import { SHAPES } from "./bead-shapes.js";
import type { SentenceLengths } from "./manner-of-sentences.js";
import { type PairSpans, type SentenceSpans, SPAN_MARKS } from "./sentence-spans.js";
import type { TranslationSupport } from "./translation-support.js";

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
/** How well one side's words are explained by spans of the other, and how well by the best single sentence. */
export interface Explained {
  readonly support: TranslationSupport;
  /** By sentence, in nats per word. */
  readonly best: Float64Array;
}

/** What was measured of the beads of a cell; valid until another is measured. */
export interface MeasuredCell {
  /** By shape, then by `MEASURES`. */
  readonly values: Float64Array;
  /** By shape: bits of `SIGNS`, or `OUTSIDE`. */
  readonly signs: Uint16Array;
}

/** Measures all beads that start at one cell at once: a search asks for all of them. */
export class CellBeads {
  readonly #spans: PairSpans;
  readonly #chinese: Explained;
  readonly #english: Explained;
  readonly #band: Band;
  readonly #lengths: SentenceLengths;

  /** @param band rows are Chinese sentences, columns English ones */
  constructor(
    spans: PairSpans,
    chinese: Explained,
    english: Explained,
    band: Band,
    lengths: SentenceLengths,
  ) {
    this.#spans = spans;
    this.#chinese = chinese;
    this.#english = english;
    this.#band = band;
    this.#lengths = lengths;
  }

  /** Measures the beads that start with Chinese sentence i and English sentence j. */
  measure(i: number, j: number): MeasuredCell {
    const { pair, ...measured } = kernel().resident(this, () => this.place());
    kernel().run.measureCell(pair, i, j);
    return measured;
  }

  /** Places in the kernel's memory what it needs to measure beads. */
  place(): { readonly pair: Address } & MeasuredCell {
    const values = kernel().room(Float64Array, SHAPES.length * MEASURES.length);
    const signs = kernel().room(Uint16Array, SHAPES.length);
    const pair = kernel().structure(
      this.#band.low.length - 1,
      this.#band.high.at(-1)!,
      kernel().structure(this.#band.low, this.#band.high),
      placeSpans(this.#spans.chinese),
      placeSpans(this.#spans.english),
      placeExplained(this.#chinese),
      placeExplained(this.#english),
      kernel().structure(this.#lengths.mean, this.#lengths.variance),
      values,
      signs,
    );
    return { pair, values, signs };
  }
}

function placeSpans(spans: SentenceSpans): Address {
  const { marks, quotations, length, logLength, speech, logSpeech, tells } = spans;
  return kernel().structure(marks, quotations, length, logLength, speech, logSpeech, tells);
}

function placeExplained({ support, best }: Explained): Address {
  const { gain, offset, content } = support;
  return kernel().structure(kernel().structure(gain, offset), content, best);
}
