import { FEATURES, type FeatureName } from "../../src/score/features.js";

/**
 * Where learning starts, set by hand: enough to tell what can't be from what may. Never what was learned before, so
 * that learning twice from the same texts gives the same bytes. Features that are not named start at 0.
 */
const START: Partial<Readonly<Record<FeatureName, number>>> = {
  meanTranslation: 1.5,
  length: 1,
  bead11: 2,
  bead12: 1,
  bead13: 1,
  bead14: 1,
  chineseNullOpen: -2,
  chineseNullExtend: -1,
  englishNullOpen: -2,
  englishNullExtend: -1,
};

/**
 * The weights that the first search's training starts from.
 *
 * @param zeroed indexes of features whose weights are to be 0
 */
export function startWeights(zeroed: ReadonlySet<number>): Float64Array {
  return Float64Array.from(FEATURES, (name, k) => (zeroed.has(k) ? 0 : (START[name] ?? 0)));
}

/**
 * The indexes of features.
 *
 * @throws Error if there is none of a name
 */
export function featuresNamed(names: readonly string[]): Set<number> {
  const indexes = names.map((name) => FEATURES.indexOf(name as FeatureName));
  const unknown = names.filter((_, k) => indexes[k]! < 0);
  if (unknown.length > 0)
    throw new Error(`no feature ${unknown.join(", ")}; there are ${FEATURES.join(", ")}`);
  return new Set(indexes);
}
