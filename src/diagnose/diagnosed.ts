import type { Alignment } from "../align/bead.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Side } from "../read/document.js";
import type { GlossaryTerm } from "../read/glossary-term.js";
import type { Segmented } from "../segment/sentence.js";
import { Evidence } from "./evidence.js";
import type { Finding } from "./finding.js";
import type { Gap } from "./gap.js";
import type { PhraseModel } from "./phrase/model.js";

/** An aligned pair, as rules look at it. */
export interface Diagnosed extends Readonly<Record<Side, Segmented>> {
  readonly alignment: Alignment;
  readonly gaps: readonly Gap[];
  readonly glossary: readonly GlossaryTerm[];
  readonly lexicon: Lexicon;
  /** What tells whether a phrase was left out; without it none is looked for. */
  readonly phrases?: PhraseModel | undefined;
  /** The words of both sides and what joins them; made when a rule first asks for it. */
  readonly evidence: Evidence;
}

/** What a rule finds; fingerprints are given to all findings of a pair together. */
export type Observation = Omit<Finding, "fingerprint">;

/** Looks at a pair for what one rule or a few flag. */
export type Detector = (pair: Diagnosed) => readonly Observation[];

/** An aligned pair with its evidence to be. */
export function diagnosed(pair: Omit<Diagnosed, "evidence">): Diagnosed {
  let evidence: Evidence | undefined;
  return {
    ...pair,
    get evidence() {
      evidence ??= new Evidence(pair.source, pair.target, pair.alignment, pair.lexicon, pair.glossary);
      return evidence;
    },
  };
}
