import type { PairJob } from "../../batch/job.js";
import { type JournalEntry, readingOf } from "../../batch/journal.js";
import type { PairEnding, PairOutcome } from "../../batch/summary.js";
import { failureLine } from "../../failure.js";
import { eachAtOnce, largestFirst } from "../pool/at-once.js";
import type { Progress } from "../pool/progress.js";
import type { JournalFile } from "./journal-file.js";
import type { Plan } from "./plan.js";
import type { Runner } from "./runner.js";

/** Where a batch is run, and who is told of it. */
export interface Run {
  readonly runner: Runner;
  readonly journal: JournalFile;
  readonly progress: Progress;
}

/**
 * Aligns all pairs of a plan. The largest are begun first.
 *
 * @param sizes bytes of each pair
 * @returns how each ended, in the order of the plan
 */
export async function runPairs(plan: Plan, sizes: readonly number[], run: Run): Promise<PairOutcome[]> {
  const { jobs, settings, writing } = plan;
  const outcomes = new Array<PairOutcome>(jobs.length);
  await eachAtOnce(largestFirst(sizes), run.runner.atOnce, async (index) => {
    const job = jobs[index]!;
    const bytes = sizes[index]!;
    const ending = await runPair(plan, job, bytes, run);
    if (ending.status === "done") {
      const { outputs, summary } = ending;
      const said = { ...readingOf(settings), ...(writing && { writing }) };
      run.journal.append({ id: job.id, outputs, ...said, summary });
      await run.runner.recorded(job.id);
    }
    outcomes[index] = { ...ending, job };
    const sentences = ending.status === "done" ? ending.summary.sourceSentences : 0;
    run.progress.advance({ bytes, sentences, skipped: ending.status === "skipped" });
  });
  return outcomes;
}

/** A thread that dies, as of want of memory, is a failure of its pair; another takes its place. */
async function runPair(
  plan: Plan,
  job: PairJob,
  bytes: number,
  { runner, journal }: Run,
): Promise<PairEnding> {
  const { settings, writing, formats, out, epoch } = plan;
  const entry: JournalEntry | undefined = journal.entries.get(job.id);
  const said = { ...(writing && { writing }), ...(epoch !== undefined && { epoch }) };
  const { id, source, target, sourceName = source, targetName = target } = job;
  const sent = { id, source, target, sourceName, targetName };
  try {
    const task = { job: sent, settings, formats, out, ...said, ...(entry && { entry }) };
    return await runner.align(task, bytes);
  } catch (error) {
    if (runner.closed) throw error;
    return { status: "failed", error: failureLine(error) };
  }
}
