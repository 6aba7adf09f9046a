import type { Lexicon } from "../lexicon/lexicon.js";
import type { LanguageLosses } from "../match/losses.js";
import type { Weights } from "../score/weights.js";

/** What ships with the package and every alignment needs. */
export interface AlignerData {
  readonly lexicon: Lexicon;
  readonly weights: Weights;
  /** What words say of having been left out. */
  readonly losses: LanguageLosses;
}
