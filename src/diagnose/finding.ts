import type { Side } from "../read/document.js";
import type { Stretch } from "../read/extent.js";

export type { Stretch } from "../read/extent.js";

/** What a finding is of; each is a rule of its own, with a page in docs/rules/. */
export type RuleId =
  | "omitted-paragraph"
  | "omitted-sentence"
  | "added-paragraph"
  | "added-sentence"
  | "omitted-phrase"
  | "number-mismatch"
  | "untranslated"
  | "term-mismatch"
  | "moved"
  | "structure"
  | "missing-file";

/** How much a finding weighs: an `error` fails a build, a `warning` wants a look, a `note` may be passed over. */
export type FindingSeverity = "error" | "warning" | "note";

/** Text of an input, and where it stands. */
export interface Passage extends Stretch {
  readonly text: string;
}

/** What the other side has to do with a finding. */
export interface Counterpart {
  /** `translation`: what the text is aligned with; `neighbours`: what stands before and after where it belongs. */
  readonly relation: "translation" | "neighbours";
  /** In order; one or, of neighbours, two. */
  readonly passages: readonly Passage[];
  /** Of neighbours, where there is but one: the end of the text at which it would stand beyond that. */
  readonly at?: "start" | "end";
}

/** A word that bears a finding out, for people who ask why. */
export interface WordEvidence {
  readonly side: Side;
  readonly word: string;
  /** 1-based place of the word. */
  readonly line: number;
  readonly column: number;
  /** What of the other side it might translate; missing if nothing was found. */
  readonly found?: string;
  /** How many times likelier the one is where the other stands than elsewhere; missing where that was not asked. */
  readonly ratio?: number;
}

/** Something that a bitext should be told of. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: FindingSeverity;
  /** The side that `place` is of. */
  readonly side: Side;
  /** What is flagged; `text` is empty only where a file is missing. */
  readonly place: Passage;
  /** The sentence or block that `place` is in, and where in it, in UTF-16 offsets, half-open. */
  readonly context: { readonly text: string; readonly start: number; readonly end: number };
  readonly counterpart?: Counterpart;
  /** A clause or two without a stop, for the user. */
  readonly message: string;
  /** Probability, 0 to 1, that the finding is right. */
  readonly confidence: number;
  readonly evidence?: readonly WordEvidence[];
  /** What tells it from others of its file, whatever is edited elsewhere in it. */
  readonly fingerprint: string;
}
