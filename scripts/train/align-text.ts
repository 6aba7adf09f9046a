import type { GoldDocument } from "../../bench/gold.js";
import { type ProposedBead, proposedBead } from "../../bench/judge.js";
import { searchCloser } from "../../src/align/closer-search.js";
import { posteriorsOf } from "../../src/align/posteriors.js";
import { latticeOf } from "../../src/align/search.js";
import { measureAgain } from "../../src/align/sentences.js";
import { FEATURES } from "../../src/score/features.js";
import type { Weights } from "../../src/score/weights.js";
import { logLikelihood } from "./likelihood.js";
import { exchange, type MeasuredText } from "./measured-text.js";
import type { LearningData } from "./passes.js";
import { pruneCloser } from "./prune.js";

/** What weights make of a gold document. */
export interface AlignedText {
  readonly document: GoldDocument;
  readonly proposed: readonly ProposedBead[];
  /** Of the right path by the third search, in nats; what leaves the second's corridor does not count. */
  readonly logLikelihood: number;
}

/** Aligns a text under weights, in all passes, as the aligner does. */
export function alignText(
  text: MeasuredText,
  { lexicon, losses }: LearningData,
  weights: Weights,
): AlignedText {
  const pair = measureAgain(text.pair, lexicon, weights);
  const second = posteriorsOf(latticeOf(pair, weights.second));
  const { beads } = searchCloser(pair, second, weights, losses);
  const lattice = pruneCloser(pair, text.gold, second, losses);
  const proposed = beads
    .map(proposedBead)
    .map((bead) => (text.isExchanged ? { ...bead, ...exchange(bead) } : bead));
  return {
    document: text.document,
    proposed,
    logLikelihood: logLikelihood(lattice, weights.third, new Float64Array(FEATURES.length)),
  };
}
