import { Bytes, Doubles, Shorts } from "./numbers";
import { Support } from "./support";
import { Band } from "./words";

/** What spans of one side's sentences show besides their words; as `SentenceSpans` in src/score/sentence-spans.ts. */
@unmanaged
export class Spans {
  marks: Shorts;
  quotations: Shorts;
  length: Doubles;
  logLength: Doubles;
  speech: Doubles;
  logSpeech: Doubles;
  tells: Bytes;
}

/** How well one side's words are explained by spans of the other, and how well by the best single sentence. */
@unmanaged
export class Explained {
  support: Support;
  /** By sentence: the weight of its words. */
  content: Doubles;
  /** By sentence, in nats per word. */
  best: Doubles;
}

/** By Chinese sentence: what lengths are like, the mean logarithm of English to Chinese ones and its variance. */
@unmanaged
export class Lengths {
  mean: Doubles;
  variance: Doubles;
}

/** A pair whose beads are measured: rows are Chinese sentences, columns English ones. */
@unmanaged
export class Pair {
  rows: i32;
  columns: i32;
  band: Band;
  chineseSpans: Spans;
  englishSpans: Spans;
  chinese: Explained;
  english: Explained;
  lengths: Lengths;
  /** Of the cell measured last: by shape, then by measure. */
  measures: Doubles;
  /** By shape: bits, or `OUTSIDE`. */
  signs: Shorts;
}
