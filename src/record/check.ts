import type { Finding } from "../diagnose/finding.js";
import type { Language, Side } from "../read/document.js";

export type {
  Counterpart,
  Finding,
  FindingSeverity,
  Passage,
  RuleId,
  Stretch,
  WordEvidence,
} from "../diagnose/finding.js";
export { isGapRule } from "../diagnose/gap-rules.js";
export { RULE, RULES, type RuleInfo } from "../diagnose/rules.js";

/** A text of a checked pair. */
export interface CheckedSide {
  readonly path: string;
  /** Missing where the text was not read: its partner is missing, or it could not be. */
  readonly language?: Language;
  readonly sentences?: number;
  /** How many of its sentences are translated, or translate something: what is still in the source's language is not. */
  readonly matched?: number;
  /** As in records: places are lines, or ordinals of blocks. */
  readonly numbering?: "blocks";
}

/** A finding that counts for nothing, and why. */
export interface SetAside {
  readonly finding: Finding;
  /** `baseline`: known before; `ignored`: by a comment or a setting; `unchanged`: outside what was changed. */
  readonly by: "baseline" | "ignored" | "unchanged";
  /** What the comment gives as its reason. */
  readonly reason?: string;
}

/** What the check of one pair came to. One side is missing if no file is its partner. */
export interface CheckedPair {
  /** As a manifest or a pattern names it. */
  readonly id?: string;
  readonly source?: CheckedSide;
  readonly target?: CheckedSide;
  /** The source's, then the target's, in the order of their places. */
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAside[];
  /** One line that says why the pair could not be checked. */
  readonly failure?: string;
}

/** Counts over a check. */
export interface CheckSummary {
  readonly pairs: number;
  readonly failed: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly setAside: number;
  /** Sentences of the sources, and how many of them are translated. */
  readonly sourceSentences: number;
  readonly matchedSentences: number;
  /** Whether findings of such weight or number are there that the check fails. */
  readonly passed: boolean;
}

/** What `align check` found, and all that `report/` knows of it. */
export interface CheckReport {
  readonly format: "duiqi/check";
  readonly version: 1;
  /** The version of duiqi that checked. */
  readonly tool: string;
  /** In the order in which they are named. */
  readonly pairs: readonly CheckedPair[];
  readonly summary: CheckSummary;
}

/** The path of the file that a finding is in. */
export function pathOf(pair: CheckedPair, side: Side): string {
  return pair[side]!.path;
}
