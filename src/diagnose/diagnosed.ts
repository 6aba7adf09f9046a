import type { Alignment, Span } from "../align/bead.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Side } from "../read/document.js";
import type { GlossaryTerm } from "../read/glossary-term.js";
import type { Segmented } from "../segment/sentence.js";
import { Evidence } from "./evidence.js";
import type { Finding } from "./finding.js";
import type { Gap } from "./gap.js";
import type { Match } from "./moves/match.js";

/** An aligned pair, as rules look at it. */
export interface Diagnosed extends Readonly<Record<Side, Segmented>> {
  readonly alignment: Alignment;
  readonly gaps: readonly Gap[];
  readonly glossary: readonly GlossaryTerm[];
  readonly lexicon: Lexicon;
  /** The words of both sides and what joins them; made when a rule first asks for it. */
  readonly evidence: Evidence;
  /** What is translated elsewhere: in `alignment` it is without counterpart, and it is in none of `gaps`. */
  readonly moves: readonly Match[];
}

/** Sentences of either side. */
export type SentencesOfSides = Readonly<Partial<Record<Side, readonly Span[]>>>;

/** What a rule finds; fingerprints are given to all findings of a pair together. */
export interface Observation extends Omit<Finding, "fingerprint"> {
  /** The sentences that this explains: findings of other rules that lie wholly within them are dropped. */
  readonly explains?: SentencesOfSides;
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
