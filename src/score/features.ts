import { SPAN_MARKS } from "./sentence-spans.js";

/** The features of a bead or a null; what a weight is learned for. Lengths and supports in nats, the rest 0 or 1. */
export const FEATURES = [
  /** How well both sides explain each other's words: summed, mean for each word, and squashed to −1…1. */
  "translation",
  "meanTranslation",
  "relatedness",
  /** How well the lengths fit, in all or of speech; only one side's speech has narration around it. */
  "length",
  "chineseTellsAlone",
  "englishTellsAlone",
  /** The bead's shape: Chinese sentences, then English ones; 14 and 31 stand for more, too. */
  "bead11",
  "bead12",
  "bead13",
  "bead14",
  "bead21",
  "bead31",
  "bead22",
  "beadMany",
  /** Marks that one side has and the other lacks: anywhere, and at the edges. */
  ...SPAN_MARKS,
  /** How many more quotations one side opens, up to 2. */
  "quotations",
  /** How well the worst-explained sentence of a merged side is explained. */
  "weakestEnglish",
  "weakestChinese",
  /** How much better some single sentence elsewhere explains each sentence than this bead does, summed over a side. */
  "shortfallEnglish",
  "shortfallChinese",
  /** What the words of each side say of having been left out, matched one to one, beside what is usual; and how much
   * the first or last sentence of a merged side seems not to be part of the translation, whichever more. */
  "lossChinese",
  "lossEnglish",
  "idlestChinese",
  "idlestEnglish",
  /** A null opens a run of nulls or extends one; its content words in tens; how well the best other sentence explains
   * it; logarithm of how many more nulls than usual the pair has; how much closer than usual it is translated. */
  "chineseNullOpen",
  "chineseNullExtend",
  "chineseNullContent",
  "chineseNullSupport",
  "chineseNullRate",
  "chineseNullCloseness",
  "englishNullOpen",
  "englishNullExtend",
  "englishNullContent",
  "englishNullSupport",
  "englishNullRate",
  "englishNullCloseness",
] as const;

export type FeatureName = (typeof FEATURES)[number];

/** The index of each feature in vectors of weights and of values. */
export const FEATURE = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<
  FeatureName,
  number
>;
