import type { Gap } from "../diagnose/gap.js";
import type { BlockKind, Language, Side } from "../read/document.js";

export type { Gap, Language, Side };

/**
 * What a person said of a bead. Of a pair: `confirmed`, it was looked at and is right; `corrected`, it was made by
 * hand, and not confirmed yet. Of text without counterpart: `accepted`, it may stay so; `to-fix`, it is to be
 * translated (or taken out); `corrected` as of a pair.
 */
export type Verdict = "confirmed" | "corrected" | "accepted" | "to-fix";

/** A block as the record keeps it. */
export interface RecordParagraph {
  readonly kind: BlockKind;
  /** 1-based line of the input on which it starts. */
  readonly line: number;
  /** Where it is by the document's own count, where the document has one: `page 3`, `footnote 2`, `Sheet1!B7`. */
  readonly place?: string;
  /** What names it in both languages' files: a message's key, a unit's id. */
  readonly key?: string;
}

/** A sentence as the record keeps it. */
export interface RecordSentence {
  readonly text: string;
  /** Index of its paragraph on its side. */
  readonly paragraph: number;
  /** 1-based place in the input; columns count Unicode code points. */
  readonly line: number;
  readonly column: number;
  /** Its words in order, if they were asked for and it is Chinese: nothing but white space stands between them. */
  readonly words?: readonly string[];
  /** When it is on screen, if it is of subtitles: milliseconds from the beginning of the film. */
  readonly time?: { readonly from: number; readonly to: number };
  /** Its text in the input, if it was edited in a review; empty for the rest of an edited sentence. */
  readonly original?: string;
  /** Whether it is the rest of the sentence before, from which it was split in a review. */
  readonly continues?: true;
}

/** One side of a bitext. */
export interface BitextSide {
  readonly path: string;
  readonly language: Language;
  readonly sha256: string;
  /** Where the input has no lines: each `line` is the ordinal of a block, and columns count within it. */
  readonly numbering?: "blocks";
  readonly paragraphs: readonly RecordParagraph[];
  readonly sentences: readonly RecordSentence[];
}

/** A bead by indexes, ascending; an empty list has no counterpart. */
export interface RecordBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** 0 to 1; 1 if there is a verdict. */
  readonly confidence: number;
  /** Missing if nobody looked at it. */
  readonly verdict?: Verdict;
  /** Of text without counterpart: whether it is so only since the texts were changed. */
  readonly isNew?: true;
}

/** Text without counterpart as the record keeps it. */
export interface RecordGap extends Gap {
  /** What was said of all its beads. */
  readonly verdict?: Exclude<Verdict, "confirmed">;
  /** Whether it, or part of it, is one only since the texts were changed. */
  readonly isNew?: true;
}

/** What is saved of an aligned pair, and all that `write/` and `report/` know of it. */
export interface Bitext {
  readonly format: "duiqi/bitext";
  readonly version: 1;
  /** Version, settings and data that the result depends on. */
  readonly signature: string;
  readonly source: BitextSide;
  readonly target: BitextSide;
  readonly beads: readonly RecordBead[];
  readonly paragraphBeads: readonly RecordBead[];
  readonly gaps: readonly RecordGap[];
  readonly summary: BitextSummary;
}

/** Counts for people and for CI. */
export interface BitextSummary {
  readonly sourceSentences: number;
  readonly targetSentences: number;
  readonly beads: number;
  readonly omissions: number;
  readonly additions: number;
}
