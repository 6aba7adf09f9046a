import { rmSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { PairJob } from "../../batch/job.js";
import { KEPT_RECORD, outputName, RECORDS_FOLDER } from "../../batch/outputs.js";
import type { MergeSummary, PairOutcome } from "../../batch/summary.js";
import { dateOf } from "../../write/date.js";
import { ioFailure } from "../io-failure.js";
import type { SavedPair } from "./merge.js";
import type { Plan } from "./plan.js";

/**
 * Merges the records of all pairs that are finished, in the order of the batch, if that is asked for. Then records
 * that were kept for it are removed; after failures they stay, so that `--resume` has but the failed pairs to align.
 *
 * @returns undefined if no merged memory is asked for, or no pair is finished: then what is there stays as it is
 * @throws InputFailure if a record cannot be read, or the operating system refuses to write the file
 */
export async function mergeFinished(
  plan: Plan,
  outcomes: readonly PairOutcome[],
): Promise<MergeSummary | undefined> {
  const finished = outcomes.filter(({ status }) => status !== "failed");
  if (plan.merge === undefined || finished.length === 0) return undefined;
  const pairs: SavedPair[] = [];
  for (const { job } of finished) pairs.push(await savedPair(job, plan));
  const { mergeRecords } = await import("./merge.js");
  const { output, ...selection } = plan.merge;
  const counts = await mergeRecords(pairs, output, selection, plan.writing);
  if (finished.length === outcomes.length) removeRecords(plan.out);
  return { path: output, pairs: pairs.length, ...counts };
}

/** The date is that of the pair aligned alone, now: what a batch in several runs merges is what it merges in one. */
async function savedPair({ id, source, target }: PairJob, { out, formats, epoch }: Plan): Promise<SavedPair> {
  const path = join(out, outputName(id, formats.includes(KEPT_RECORD) ? KEPT_RECORD : "json"));
  const date = dateOf([await modified(source), await modified(target)], epoch);
  return { id, path, ...(date && { date }) };
}

/** Milliseconds since 1970; streams have no such time, and a file that has gone since it was read has none any more. */
async function modified(path: string): Promise<number | undefined> {
  const status = await stat(path).catch(() => undefined);
  return status?.isFile() ? status.mtime.getTime() : undefined;
}

function removeRecords(out: string): void {
  const folder = join(out, RECORDS_FOLDER);
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    throw ioFailure(error, folder);
  }
}
