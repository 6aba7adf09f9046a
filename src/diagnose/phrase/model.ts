import type { LanguageLosses } from "../../match/losses.js";
import { PHRASE_FEATURES, type PhraseFeature } from "./features.js";

/** A language that words may have been left out of. */
export type PhraseLanguage = keyof LanguageLosses;

/** A regression in `data/phrases.json`. */
export interface RegressionFile {
  readonly bias: number;
  readonly weights: Readonly<Record<PhraseFeature, number>>;
}

/** `data/phrases.json`: a regression for the words of each language. */
export interface PhrasesFile extends Readonly<Record<PhraseLanguage, RegressionFile>> {
  /** What it was learned from, and how; nothing depends on it. */
  readonly trainedOn?: string;
}

/** A logistic regression over features as they are. */
export interface Regression {
  readonly bias: number;
  /** By index in `PHRASE_FEATURES`. */
  readonly weights: Float64Array;
}

/** How likely it is that words of a language were left out: what single words say, and all that is known of several. */
export interface PhraseModel {
  readonly losses: LanguageLosses;
  readonly regressions: Readonly<Record<PhraseLanguage, Regression>>;
}

/**
 * Reads `data/phrases.json`.
 *
 * @throws Error if a feature has no weight: a broken installation
 */
export function decodePhrases(json: string, losses: LanguageLosses): PhraseModel {
  const { chinese, english } = JSON.parse(json) as PhrasesFile;
  return { losses, regressions: { chinese: regressionOf(chinese), english: regressionOf(english) } };
}

function regressionOf({ bias, weights }: RegressionFile): Regression {
  return {
    bias,
    weights: Float64Array.from(PHRASE_FEATURES, (name) => {
      const weight = weights[name];
      if (typeof weight !== "number") throw new Error(`data/phrases.json has no weight for ${name}`);
      return weight;
    }),
  };
}

/** The probability that words of these features were left out, 0 to 1. */
export function probabilityOf({ bias, weights }: Regression, features: Float64Array): number {
  const sum = weights.reduce((total, weight, k) => total + weight * features[k]!, bias);
  return 1 / (1 + Math.exp(-sum));
}
