/** A sentence: 1-based line and column, length in UTF-16 units, and its place as its document counts, if it does. */
export type PageSentence = readonly [line: number, column: number, length: number, place?: string];

/** What a person said of a bead, as the record has it. */
export type PageVerdict = "confirmed" | "corrected" | "accepted" | "to-fix";

/** A bead: indexes of its sentences, its confidence, and what a person said of it. */
export type PageBead = readonly [
  source: readonly number[],
  target: readonly number[],
  confidence: number,
  verdict?: PageVerdict,
];

/** A side of the pair. */
export interface PageSide {
  readonly path: string;
  readonly numbering?: "blocks";
  readonly sentences: readonly PageSentence[];
}

/** What the script of a page knows of its record; the texts themselves stand in the page. */
export interface PageData {
  readonly source: PageSide;
  readonly target: PageSide;
  readonly beads: readonly PageBead[];
  /** Pairs of a lower confidence are marked. */
  readonly unsureBelow: number;
}

/** One of the two sides. */
export type PageSideName = "source" | "target";
