import type { CompactLattice } from "./compact-lattice.js";
import { logLikelihood } from "./likelihood.js";
import { minimise, type Objective } from "./minimise.js";
import { spreadOf } from "./scale.js";

/** λ: λ/2 · |w|² is taken off the log-likelihood. */
export const REGULARISATION = 1;

const MAX_STEPS = 300;
const TOLERANCE = 1e-6;
/** Weights are stored, and used, with so many decimals. */
const DECIMALS = 4;

/**
 * The weights under which the right paths of lattices are likeliest, less the penalty.
 *
 * @param start where the search begins
 * @param fixed features, by index, whose weight stays as it is at the start
 */
export function learnWeights(
  lattices: readonly CompactLattice[],
  start: Float64Array,
  fixed: ReadonlySet<number>,
): Float64Array {
  const spread = spreadOf(lattices);
  const weightsAt = (point: Float64Array) => point.map((x, k) => x / spread[k]!);
  const objective: Objective = (point, gradient) => {
    const loss = regularisedLoss(lattices, weightsAt(point), gradient);
    for (let k = 0; k < gradient.length; k++) gradient[k] = fixed.has(k) ? 0 : gradient[k]! / spread[k]!;
    return loss;
  };
  const begin = start.map((weight, k) => weight * spread[k]!);
  const found = weightsAt(minimise(objective, begin, MAX_STEPS, TOLERANCE));
  return found.map((weight) => Number(weight.toFixed(DECIMALS)));
}

/** The negative log-likelihood of the right paths, and the penalty; writes their gradient. */
export function regularisedLoss(
  lattices: readonly CompactLattice[],
  weights: Float64Array,
  gradient: Float64Array,
): number {
  gradient.fill(0);
  let loss = 0;
  for (const lattice of lattices) loss -= logLikelihood(lattice, weights, gradient);
  for (let k = 0; k < weights.length; k++) {
    loss += (REGULARISATION / 2) * weights[k]! ** 2;
    gradient[k] = REGULARISATION * weights[k]! - gradient[k]!;
  }
  return loss;
}
