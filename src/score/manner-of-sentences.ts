import { type Manner, type NullRates, USUAL_MANNER } from "./manner.js";
import { type ByPassage, bySentence } from "./passages.js";

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
export function nullManner(manner: ByPassage<Manner>, side: keyof NullRates): NullManner {
  const usual = USUAL_MANNER;
  return {
    logRate: bySentence(manner, side, ({ nulls }) =>
      Math.log(Math.max(nulls[side], MIN_NULL_RATE) / usual.nulls[side]),
    ),
    closeness: bySentence(
      manner,
      side,
      ({ closeness }) => Math.min(closeness, MAX_CLOSENESS) - usual.closeness,
    ),
  };
}

/** What a text's manner says of the lengths of beads. */
export function sentenceLengths(manner: ByPassage<Manner>): SentenceLengths {
  return {
    mean: bySentence(manner, "chinese", ({ lengths }) => lengths.mean),
    variance: bySentence(manner, "chinese", ({ lengths }) => lengths.variance),
  };
}
