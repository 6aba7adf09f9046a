import { beadLattice } from "../../src/align/bead-lattice.js";
import type { LatticeScores } from "../../src/align/lattice.js";
import type { MeasuredPair } from "../../src/align/sentences.js";
import { PairScores } from "../../src/score/combine.js";

/** The lattice of a measured pair under weights, as the aligner's searches see it. */
export function potentialsOf(pair: MeasuredPair, weights: Float64Array): LatticeScores {
  const { chinese, english, band, features, boundaries } = pair;
  const scores = new PairScores(features, boundaries, weights);
  return beadLattice(chinese.sentences.length, english.sentences.length, band, scores);
}
