import type { Language, RecordBead, Side } from "./bitext.js";

/**
 * How two records differ over the same text. `partners`: something is aligned with other text; `gap`: text without
 * counterpart in one record has one in the other; `grouping`: beads of one record are parts of the other's. Where both
 * have the same bead: `text`, its text was edited, or read otherwise, also by one record alone; `verdict`, a person
 * said another thing of it, or said something in one record alone; `segmentation`, it is parted into other sentences.
 */
export type DifferenceKind = "partners" | "gap" | "grouping" | "text" | "verdict" | "segmentation";

/** All kinds, those of beads first. */
export const DIFFERENCE_KINDS: readonly DifferenceKind[] = [
  "partners",
  "gap",
  "grouping",
  "text",
  "verdict",
  "segmentation",
];

/** Text of a bead on one side. */
export interface ComparedPassage {
  /** Indexes of its sentences in its record. */
  readonly sentences: readonly number[];
  /** Where its first sentence is in the input. */
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** A bead as one of the records has it; a side without text is missing. */
export interface ComparedBead extends Pick<RecordBead, "confidence" | "verdict"> {
  /** Its index in its record. */
  readonly index: number;
  readonly source?: ComparedPassage;
  readonly target?: ComparedPassage;
}

/** The same text as both records align it. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly a: readonly ComparedBead[];
  readonly b: readonly ComparedBead[];
}

/** How many beads of the two records are the same, as the benchmark counts; 0 to 1. */
export interface AgreementScore {
  /** Of the second record's beads, the share that the first has. */
  readonly precision: number;
  /** Of the first record's, the share that the second has. */
  readonly recall: number;
  readonly f1: number;
}

/** Agreement of beads that are exactly the same, and of those that have text in common on both sides. */
export interface Agreement {
  readonly strict: AgreementScore;
  readonly lax: AgreementScore;
}

/** What is compared of a record. */
export interface ComparedRecord {
  /** As the user named it. */
  readonly path: string;
  readonly signature: string;
  readonly source: string;
  readonly target: string;
  /** Counts of what is in it. */
  readonly beads: number;
  readonly checked: number;
  readonly omissions: number;
  readonly additions: number;
}

/** Counts over a comparison. */
export interface ComparisonSummary {
  /** Beads that both records have. */
  readonly sameBeads: number;
  readonly differences: Readonly<Record<DifferenceKind, number>>;
  /** Over all beads, those without counterpart included. */
  readonly agreement: Agreement;
  /** Over pairs alone. */
  readonly pairAgreement: Agreement;
  /** Beads without counterpart whose text has one, at least in part, in the other record. */
  readonly gaps: { readonly aAlone: number; readonly bAlone: number };
  /** Of the same beads, those with a verdict in one record alone, and those with two that differ. */
  readonly verdicts: { readonly aAlone: number; readonly bAlone: number; readonly differ: number };
}

/** What differs between two records of the same texts, and all that `report/` knows of it. */
export interface Comparison {
  readonly format: "duiqi/compare";
  readonly version: 1;
  /** The version of duiqi that compared. */
  readonly tool: string;
  /** Their languages in the first record, by which sides are named. */
  readonly languages: Readonly<Record<Side, Language>>;
  readonly a: ComparedRecord;
  readonly b: ComparedRecord;
  /** Whether the second record's source is the first one's target: it is shown the other way round. */
  readonly exchanged: boolean;
  readonly summary: ComparisonSummary;
  /** In the order of the first record's beads. */
  readonly differences: readonly Difference[];
}
