import type { Alignment } from "../align/bead.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Side } from "../read/document.js";
import type { GlossaryTerm } from "../read/glossary-term.js";
import type { Segmented } from "../segment/sentence.js";
import { Evidence } from "./evidence.js";
import type { Finding, Stretch } from "./finding.js";
import type { Gap } from "./gap.js";
import type { Match } from "./moves/match.js";
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
  /** What is translated elsewhere: in `alignment` it is without counterpart, and it is in none of `gaps`. */
  readonly moves: readonly Match[];
}

/** A stretch of one side's text. */
export interface StretchOfSide {
  readonly side: Side;
  readonly stretch: Stretch;
}

/** What a rule finds; fingerprints are given to all findings of a pair together. */
export interface Observation extends Omit<Finding, "fingerprint"> {
  /** What this explains: findings of other rules that lie wholly within are dropped, if its own rule is on. */
  readonly explains?: readonly StretchOfSide[];
}

/** Looks at a pair for what one rule or a few flag. */
export type Detector = (pair: Diagnosed) => readonly Observation[];

/** An aligned pair before rules look at it. */
export interface Undiagnosed extends Omit<Diagnosed, "evidence" | "moves"> {
  /** None if missing. */
  readonly moves?: readonly Match[];
  /** Made when a rule first asks for it if missing. */
  readonly evidence?: Evidence;
}

/** An aligned pair with its evidence to be. */
export function diagnosed({ evidence, moves = [], ...pair }: Undiagnosed): Diagnosed {
  let known = evidence;
  return {
    ...pair,
    moves,
    get evidence() {
      known ??= new Evidence(pair.source, pair.target, pair.alignment, pair.lexicon, pair.glossary);
      return known;
    },
  };
}
