import type { Language, Side } from "../read/document.js";
import type { BitextSummary } from "../record/bitext.js";
import type { ReasonCounts } from "../write/left-out.js";
import type { UnitCounts } from "../write/unit-filter.js";
import type { PairJob } from "./job.js";
import { KEPT_RECORD } from "./outputs.js";

/** What is known of one text of an aligned pair. */
export interface SideSummary {
  /** As the record has it. */
  readonly path: string;
  readonly language: Language;
  /** The encoding that it was read in; missing where it is no text (DOCX). */
  readonly encoding?: string;
  readonly sha256: string;
}

/** What is kept of an aligned pair when its outputs are written: what it was made of, and its counts. */
export interface PairSummary extends BitextSummary {
  readonly signature: string;
  readonly source: SideSummary;
  readonly target: SideSummary;
  /** How many units each output left out, by its format's name and the reason; missing if none left out any. */
  readonly leftOut?: Readonly<Record<string, ReasonCounts>>;
}

/** Bytes of each output of a pair, by its format's name. */
export type OutputSizes = Readonly<Record<string, number>>;

/** How a pair ended. `skipped`: an earlier run had finished it. */
export type PairEnding =
  | {
      readonly status: "done" | "skipped";
      readonly summary: PairSummary;
      readonly outputs: OutputSizes;
    }
  | {
      readonly status: "failed";
      /** One line for the user. */
      readonly error: string;
      readonly stack?: string;
    };

/** A pair, and how it ended. */
export type PairOutcome = PairEnding & { readonly job: PairJob };

/** A file that has no partner on the other side, so that it is in no pair. */
export interface MissingFile {
  readonly kind: "missing-file";
  /** The side that has the file. */
  readonly side: Side;
  readonly path: string;
}

/** What became of a merged memory. */
export interface MergeSummary extends UnitCounts {
  readonly path: string;
  /** How many of the pairs are in it: all but those that failed. */
  readonly pairs: number;
}

/** Counts over a batch. */
export interface BatchTotals extends BitextSummary {
  readonly pairs: number;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
  readonly missingFiles: number;
}

/** What `--report` saves of a batch. There is no clock in it: what it says depends on the files alone. */
export interface BatchReport {
  readonly format: "duiqi/batch";
  readonly version: 1;
  readonly totals: BatchTotals;
  /** If one was written. */
  readonly merge?: MergeSummary;
  /** In the order of the manifest. */
  readonly pairs: readonly PairReport[];
  readonly gaps: readonly MissingFile[];
}

/** One pair in the report. */
export type PairReport =
  | {
      readonly id: string;
      readonly status: "done" | "skipped";
      readonly signature: string;
      readonly source: SideSummary;
      readonly target: SideSummary;
      readonly outputs: OutputSizes;
      readonly leftOut?: PairSummary["leftOut"];
      readonly summary: BitextSummary;
    }
  | {
      readonly id: string;
      readonly status: "failed";
      readonly source: { readonly path: string };
      readonly target: { readonly path: string };
      readonly error: string;
    };

/** The report of a batch from how its pairs ended, in their order. */
export function batchReport(
  outcomes: readonly PairOutcome[],
  gaps: readonly MissingFile[],
  merge?: MergeSummary,
): BatchReport {
  const totals = totalsOf(outcomes, gaps);
  const pairs = outcomes.map(pairReport);
  return { format: "duiqi/batch", version: 1, totals, ...(merge && { merge }), pairs, gaps };
}

function pairReport(outcome: PairOutcome): PairReport {
  const { job, status } = outcome;
  if (status === "failed") {
    const { source, target, sourceName, targetName } = job;
    const paths = { source: { path: sourceName ?? source }, target: { path: targetName ?? target } };
    return { id: job.id, status, ...paths, error: outcome.error };
  }
  const { signature, source, target, leftOut, ...summary } = outcome.summary;
  const { [KEPT_RECORD]: _, ...outputs } = outcome.outputs;
  return {
    id: job.id,
    status,
    signature,
    source,
    target,
    outputs,
    ...(leftOut && { leftOut }),
    summary,
  };
}

function totalsOf(outcomes: readonly PairOutcome[], gaps: readonly MissingFile[]): BatchTotals {
  const summaries = outcomes.flatMap((outcome) => (outcome.status === "failed" ? [] : [outcome.summary]));
  const withStatus = (status: PairOutcome["status"]) =>
    outcomes.filter((outcome) => outcome.status === status).length;
  const sum = (count: (summary: BitextSummary) => number) =>
    summaries.reduce((total, summary) => total + count(summary), 0);
  return {
    pairs: outcomes.length,
    done: withStatus("done"),
    skipped: withStatus("skipped"),
    failed: withStatus("failed"),
    missingFiles: gaps.length,
    sourceSentences: sum(({ sourceSentences }) => sourceSentences),
    targetSentences: sum(({ targetSentences }) => targetSentences),
    beads: sum(({ beads }) => beads),
    omissions: sum(({ omissions }) => omissions),
    additions: sum(({ additions }) => additions),
  };
}
