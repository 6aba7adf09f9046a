import type { GoldDocument } from "../../bench/gold.js";
import { type ProposedBead, proposedBead } from "../../bench/judge.js";
import { measureAgain, search } from "../../src/align/sentences.js";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import type { Weights } from "../../src/score/weights.js";
import { exchange, type MeasuredText } from "./measured-text.js";
import { pathWithin, sumOfFeatures } from "./path-arc.js";

/** What weights make of a gold document. */
export interface AlignedText {
  readonly document: GoldDocument;
  readonly proposed: readonly ProposedBead[];
  /** Of the right path, in nats; what leaves the second search's corridor does not count. */
  readonly logLikelihood: number;
}

/** Aligns a text under weights, in both passes, as the aligner does. */
export function alignText(text: MeasuredText, lexicon: Lexicon, weights: Weights): AlignedText {
  const pair = measureAgain(text.pair, lexicon, weights);
  const { beads, posteriors } = search(pair, weights.second, weights.prices);
  const features = sumOfFeatures(pair.features, pathWithin(pair.band, text.gold));
  const goldScore = features.reduce((sum, value, k) => sum + weights.second[k]! * value, 0);
  const proposed = beads
    .map(proposedBead)
    .map((bead) => (text.isExchanged ? { ...bead, ...exchange(bead) } : bead));
  return { document: text.document, proposed, logLikelihood: goldScore - posteriors.logPartition };
}
