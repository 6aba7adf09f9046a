import { PHRASE_FEATURES, type PhraseFeature } from "./features.js";
import { Losses, type LossesFile } from "./losses.js";

/** `data/phrases.json`. */
export interface PhrasesFile {
  /** What it was learned from, and how; nothing depends on it. */
  readonly trainedOn?: string;
  readonly chinese: LossesFile;
  readonly english: LossesFile;
  readonly bias: number;
  readonly weights: Readonly<Record<PhraseFeature, number>>;
}

/** How likely it is that words were left out: what single words say, and a logistic regression over their features. */
export interface PhraseModel {
  readonly chinese: Losses;
  readonly english: Losses;
  readonly bias: number;
  /** By index in `PHRASE_FEATURES`. */
  readonly weights: Float64Array;
}

/**
 * Reads `data/phrases.json`.
 *
 * @throws Error if a feature has no weight: a broken installation
 */
export function decodePhrases(json: string): PhraseModel {
  const { chinese, english, bias, weights } = JSON.parse(json) as PhrasesFile;
  return {
    chinese: new Losses(chinese, true),
    english: new Losses(english, false),
    bias,
    weights: Float64Array.from(PHRASE_FEATURES, (name) => {
      const weight = weights[name];
      if (typeof weight !== "number") throw new Error(`data/phrases.json has no weight for ${name}`);
      return weight;
    }),
  };
}

/** The probability that words of these features were left out, 0 to 1. */
export function probabilityOf(
  { bias, weights }: Pick<PhraseModel, "bias" | "weights">,
  features: Float64Array,
): number {
  const sum = weights.reduce((total, weight, k) => total + weight * features[k]!, bias);
  return 1 / (1 + Math.exp(-sum));
}
