import type { CompactLattice } from "./compact-lattice.js";
import { logSum2, NEVER } from "./log-sum.js";

/**
 * Log-likelihood of the right path under weights, by forward–backward. Its gradient, the features of the right path
 * less those that are expected of a path, is added to `gradient`.
 */
export function logLikelihood(
  lattice: CompactLattice,
  weights: Float64Array,
  gradient: Float64Array,
): number {
  const scores = lattice.features.scores(weights);
  const forward = sumsForward(lattice, scores);
  const logPartition = forward.at(-1)!;
  let goldScore = 0;
  for (let k = 0; k < weights.length; k++) {
    goldScore += weights[k]! * lattice.gold[k]!;
    gradient[k]! += lattice.gold[k]!;
  }
  lattice.features.subtractFrom(gradient, expectedTimes(lattice, scores, forward, logPartition));
  return goldScore - logPartition;
}

/** By node: the log-sum over the paths that lead there. */
function sumsForward({ nodes, from, to, vector }: CompactLattice, scores: Float64Array): Float64Array {
  const sums = new Float64Array(nodes).fill(NEVER);
  sums[0] = 0;
  for (let arc = 0; arc < from.length; arc++) {
    const sum = sums[from[arc]!]! + scoreOf(scores, vector[arc]!);
    sums[to[arc]!] = logSum2(sums[to[arc]!]!, sum);
  }
  return sums;
}

/** How many times each vector of features is expected in a path: the arcs' posteriors, found on the way back. */
function expectedTimes(
  { nodes, from, to, vector, features }: CompactLattice,
  scores: Float64Array,
  forward: Float64Array,
  logPartition: number,
): Float64Array {
  const times = new Float64Array(features.size);
  const sums = new Float64Array(nodes).fill(NEVER);
  sums[nodes - 1] = 0;
  for (let arc = from.length - 1; arc >= 0; arc--) {
    const rest = sums[to[arc]!]! + scoreOf(scores, vector[arc]!);
    if (rest === NEVER) continue;
    sums[from[arc]!] = logSum2(sums[from[arc]!]!, rest);
    if (vector[arc]! >= 0) times[vector[arc]!]! += Math.exp(forward[from[arc]!]! + rest - logPartition);
  }
  return times;
}

function scoreOf(scores: Float64Array, vector: number): number {
  return vector < 0 ? 0 : scores[vector]!;
}
