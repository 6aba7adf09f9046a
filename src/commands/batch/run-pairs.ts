import { statSync } from "node:fs";
import type { PairJob } from "../../batch/job.js";
import { type JournalEntry, readingOf } from "../../batch/journal.js";
import type { PairEnding, PairOutcome } from "../../batch/summary.js";
import { failureLine } from "../../failure.js";
import type { JournalFile } from "./journal-file.js";
import type { Plan } from "./plan.js";
import type { Progress } from "./progress.js";
import type { Runner } from "./runner.js";

/** Where a batch is run, and who is told of it. */
export interface Run {
  readonly runner: Runner;
  readonly journal: JournalFile;
  readonly progress: Progress;
}

/** Bytes of each pair's texts, in the order of the pairs; 0 for what is not there. */
export function sizesOf(jobs: readonly PairJob[]): number[] {
  const size = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return jobs.map(({ source, target }) => {
    try {
      return size(source) + size(target);
    } catch {
      return 0;
    }
  });
}

/**
 * Aligns all pairs of a plan. The largest are begun first, so that none of them is left to one thread at the end.
 *
 * @param sizes bytes of each pair
 * @returns how each ended, in the order of the plan
 */
export async function runPairs(plan: Plan, sizes: readonly number[], run: Run): Promise<PairOutcome[]> {
  const { jobs, settings } = plan;
  const outcomes = new Array<PairOutcome>(jobs.length);
  const order = jobs.map((_, index) => index).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const next = order.values();
  const taker = async (): Promise<void> => {
    for (const index of next) {
      const job = jobs[index]!;
      const ending = await runPair(plan, job, sizes[index]!, run);
      if (ending.status === "done") {
        const { outputs, summary } = ending;
        run.journal.append({ id: job.id, outputs, ...readingOf(settings), summary });
        await run.runner.recorded(job.id);
      }
      outcomes[index] = { ...ending, job };
      run.progress.advance(ending, sizes[index]!);
    }
  };
  await Promise.all(Array.from({ length: run.runner.atOnce }, taker));
  return outcomes;
}

/** A thread that dies, as of want of memory, is a failure of its pair; another takes its place. */
async function runPair(
  plan: Plan,
  job: PairJob,
  bytes: number,
  { runner, journal }: Run,
): Promise<PairEnding> {
  const { settings, formats, out, epoch } = plan;
  const entry: JournalEntry | undefined = journal.entries.get(job.id);
  const dated = epoch === undefined ? {} : { epoch };
  const { id, source, target, sourceName = source, targetName = target } = job;
  const sent = { id, source, target, sourceName, targetName };
  try {
    const task = { job: sent, settings, formats, out, ...dated, ...(entry && { entry }) };
    return await runner.align(task, bytes);
  } catch (error) {
    if (runner.closed) throw error;
    return { status: "failed", error: failureLine(error) };
  }
}
