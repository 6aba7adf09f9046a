import { type Lengths, type Manner, type NullRates, USUAL_MANNER } from "./manner.js";
import type { ByPassage } from "./passages.js";

/** A smaller share of nulls is not told apart. */
const MIN_NULL_RATE = 0.003;
/** Nor closer texts, by nats per word: what names and code add where both sides have them says nothing of the rest. */
const MAX_CLOSENESS = 3.5;

/** What is known of how nulls come about in a side's sentences, by sentence. */
export interface NullManner {
  /** Logarithm of how many times likelier than usual a null is. */
  readonly logRate: Float64Array;
  /** How much closer than usual the text is translated, in nats per word. */
  readonly closeness: Float64Array;
}

/** By Chinese sentence: what the lengths of beads are like that start with it; as in `Lengths`. */
export interface SentenceLengths {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
}

/** What a text's manner says of each sentence of a side as a null. */
export function nullManner({ passages, told }: ByPassage<Manner>, side: keyof NullRates): NullManner {
  const usual = USUAL_MANNER;
  const logRate = told.map(({ nulls }) => Math.log(Math.max(nulls[side], MIN_NULL_RATE) / usual.nulls[side]));
  const closer = told.map(({ closeness }) => Math.min(closeness, MAX_CLOSENESS) - usual.closeness);
  return {
    logRate: Float64Array.from(passages[side], (passage) => logRate[passage]!),
    closeness: Float64Array.from(passages[side], (passage) => closer[passage]!),
  };
}

/** What a text's manner says of the lengths of beads. */
export function sentenceLengths({ passages, told }: ByPassage<Manner>): SentenceLengths {
  const of = (number: keyof Lengths) =>
    Float64Array.from(passages.chinese, (passage) => told[passage]!.lengths[number]);
  return { mean: of("mean"), variance: of("variance") };
}
