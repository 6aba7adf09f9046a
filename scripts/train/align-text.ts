import type { GoldDocument } from "../../bench/gold.js";
import type { ProposedBead } from "../../bench/judge.js";
import { indexesOf } from "../../src/align/bead.js";
import { decodeBeads } from "../../src/align/decode.js";
import { posteriorsOf } from "../../src/align/posteriors.js";
import { measureAgain } from "../../src/align/sentences.js";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import type { Weights } from "../../src/score/weights.js";
import { exchange, type MeasuredText } from "./measured-text.js";
import { pathWithin, sumOfFeatures } from "./path-arc.js";
import { potentialsOf } from "./potentials.js";

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
  const lattice = potentialsOf(pair, weights.second);
  const posteriors = posteriorsOf(lattice);
  const features = sumOfFeatures(pair.features, pathWithin(pair.band, text.gold));
  const goldScore = features.reduce((sum, value, k) => sum + weights.second[k]! * value, 0);
  const proposed = decodeBeads(lattice, posteriors, weights.prices).map((bead) => {
    const sides = { source: indexesOf(bead.source), target: indexesOf(bead.target) };
    return { ...(text.isExchanged ? exchange(sides) : sides), confidence: bead.confidence };
  });
  return { document: text.document, proposed, logLikelihood: goldScore - posteriors.logPartition };
}
