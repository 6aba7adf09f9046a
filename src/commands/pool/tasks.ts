import type { PairJob } from "../../batch/job.js";
import type { JournalEntry } from "../../batch/journal.js";
import type { QueueTask } from "../../batch/queue-job.js";
import type { PairEnding } from "../../batch/summary.js";
import type { Glossary } from "../../read/glossary.js";
import type { AlignSettings } from "../../settings.js";
import type { ShippedFiles } from "../../shipped.js";
import type { WriteSettings } from "../../write/index.js";
import type { CheckEnding, CheckTask } from "../check/check-files.js";
import type { WorkAnswer } from "../queue/answer-work.js";

/** What every thread of a pool is given at its start. */
export interface ThreadSetup {
  readonly shipped: ShippedFiles;
  readonly glossaries: readonly Glossary[];
}

/** How the pairs of a batch are aligned, and where their outputs go. */
export interface PairSettings {
  readonly settings: AlignSettings;
  /** Names of the formats to write. */
  readonly formats: readonly string[];
  /** The output folder; the folders within it that outputs are in are there. */
  readonly out: string;
  /** How outputs are written, where the user says it. */
  readonly writing?: WriteSettings;
  /** `SOURCE_DATE_EPOCH`, if it is set. */
  readonly epoch?: string;
}

/** A pair for a thread: it reads the files, aligns them and writes the outputs. */
export interface PairTask extends PairSettings {
  readonly job: PairJob;
  /** What the journal says of it: if that still stands, it is skipped. */
  readonly entry?: JournalEntry;
}

/** A line of standard input for a thread. */
export interface RequestTask {
  /** Without its end. */
  readonly bytes: Uint8Array;
  /** 1-based. */
  readonly line: number;
  readonly settings: AlignSettings;
}

/** The answer to a line. */
export interface RequestAnswer {
  /** One line of JSON, with its end. */
  readonly text: string;
  readonly failed: boolean;
}

/** What threads do, by the names of the functions that `worker.ts` exports. */
export interface Tasks {
  readonly alignFiles: (task: PairTask) => Promise<PairEnding>;
  readonly alignRequest: (task: RequestTask) => Promise<RequestAnswer>;
  readonly alignQueued: (task: QueueTask) => Promise<WorkAnswer>;
  readonly checkFiles: (task: CheckTask) => Promise<CheckEnding>;
}
