import { FEATURES } from "./features.js";

/** What the posterior of a bead has to be worth, 0 to 1; see `decodeBeads`. */
export interface Prices {
  /** Of a bead with sentences on both sides, and of one without counterpart. */
  readonly pair: number;
  readonly null: number;
}

/** What each feature counts, by index in `FEATURES`, as learned by `npm run train`. */
export interface Weights {
  /** For the first search of a pair, which knows nothing of its text. */
  readonly first: Float64Array;
  /** For the second, which has learned its terms and how much is missing. */
  readonly second: Float64Array;
  /** For the third, which looks closer at what the second leaves open: it matches words one to one. */
  readonly third: Float64Array;
  readonly prices: Prices;
}

/** `data/weights.json`. */
export interface WeightsFile {
  /** What they were learned from, and how; nothing depends on it. */
  readonly trainedOn?: string;
  readonly prices: Prices;
  readonly first: Readonly<Record<string, number>>;
  readonly second: Readonly<Record<string, number>>;
  readonly third: Readonly<Record<string, number>>;
}

/**
 * Reads `data/weights.json`.
 *
 * @throws Error if a feature has no weight: a broken installation
 */
export function decodeWeights(json: string): Weights {
  const { prices, first, second, third } = JSON.parse(json) as WeightsFile;
  return { prices, first: vectorOf(first), second: vectorOf(second), third: vectorOf(third) };
}

function vectorOf(weights: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from(FEATURES, (name) => {
    const weight = weights[name];
    if (typeof weight !== "number") throw new Error(`data/weights.json has no weight for ${name}`);
    return weight;
  });
}
