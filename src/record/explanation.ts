import type { Candidate, LikeliestPair } from "../diagnose/candidate.js";
import type { CheckedPair, Finding } from "./check.js";

export type { Candidate, LikeliestPair } from "../diagnose/candidate.js";

/** Why something is flagged, and what to do about it. */
export interface Explanation {
  readonly pair: CheckedPair;
  readonly finding: Finding;
  /** The sentence of the other side that has most of its words; missing if none has any, or there is no other side. */
  readonly candidate?: Candidate;
  /** Of text without counterpart: how it would be aligned if it were. */
  readonly pairing?: LikeliestPair;
  /** The comment that accepts it, where the format has comments. */
  readonly comment?: string;
}
