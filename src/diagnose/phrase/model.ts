import type { LanguageLosses } from "../../match/losses.js";
import { PHRASE_FEATURES, type PhraseFeature } from "./features.js";

/** `data/phrases.json`. */
export interface PhrasesFile {
  /** What it was learned from, and how; nothing depends on it. */
  readonly trainedOn?: string;
  readonly bias: number;
  readonly weights: Readonly<Record<PhraseFeature, number>>;
}

/** How likely it is that words were left out: what single words say, and a logistic regression over their features. */
export interface PhraseModel extends LanguageLosses {
  readonly bias: number;
  /** By index in `PHRASE_FEATURES`. */
  readonly weights: Float64Array;
}

/**
 * Reads `data/phrases.json`.
 *
 * @throws Error if a feature has no weight: a broken installation
 */
export function decodePhrases(json: string, losses: LanguageLosses): PhraseModel {
  const { bias, weights } = JSON.parse(json) as PhrasesFile;
  return {
    ...losses,
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
