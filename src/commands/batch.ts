import { type BatchReport, batchReport, type MergeSummary, type PairOutcome } from "../batch/summary.js";
import { InputFailure } from "../failure.js";
import { openJournal } from "./batch/journal-file.js";
import { removeLeftovers } from "./batch/leftovers.js";
import { mergeFinished } from "./batch/merge-finished.js";
import type { BatchOptions } from "./batch/options.js";
import { type Plan, planBatch } from "./batch/plan.js";
import { runPairs } from "./batch/run-pairs.js";
import { type Runner, threadRunner } from "./batch/runner.js";
import { loadDrawing } from "./drawing.js";
import { withNotice } from "./notice.js";
import { interruptible } from "./pool/interruptible.js";
import { startProgress } from "./pool/progress.js";
import { sizesOf } from "./pool/sizes.js";
import { writeStandardOutput } from "./standard-output.js";
import { writeFiles } from "./write-files.js";
import { variantWarnings } from "./write-settings.js";

/** Texts that are said to be of another variant: of thousands, there are as many. */
const MOST_WARNINGS = 20;

/**
 * `align batch MANIFEST --out DIR`: aligns many pairs at once, each into files of its own. `-` for the manifest takes
 * pairs from standard input and answers on standard output.
 *
 * @throws InputFailure if nothing could be begun, or a pair failed, or the merge; the others are done
 * @throws Interrupted if a signal stopped it; what the journal has is done
 */
export async function batch(manifest: string | undefined, options: BatchOptions): Promise<void> {
  if (manifest === "-") {
    const { filter } = await import("./batch/filter.js");
    return filter(options);
  }
  const plan = await planBatch(manifest, options);
  const outcomes = await alignAll(plan, options);
  const merge = await mergeAll(plan, outcomes, options);
  const report = batchReport(outcomes, plan.missing, merge);
  await tell(report, outcomes, options);
  if (!options.quiet) sayVariants(outcomes, plan);
  if (report.totals.failed === 0) return;
  throw new InputFailure(`${report.totals.failed} of ${report.totals.pairs} pairs failed`, {
    hint: "mend them and run again with --resume",
  });
}

async function alignAll(plan: Plan, options: BatchOptions): Promise<PairOutcome[]> {
  const { resume = false, quiet = false } = options;
  removeLeftovers(plan.folders);
  const runner = await openRunner(plan, options);
  const journal = openJournal(plan.out, resume);
  const sizes = sizesOf(plan.jobs);
  const progress = await startProgress(sizes, quiet);
  try {
    return await interruptible(() => runPairs(plan, sizes, { runner, journal, progress }));
  } finally {
    progress.stop();
    await runner.close();
    removeLeftovers(plan.folders);
    journal.close();
  }
}

/** What is aligned is told of, though it could not be merged. */
async function mergeAll(
  plan: Plan,
  outcomes: readonly PairOutcome[],
  options: BatchOptions,
): Promise<MergeSummary | undefined> {
  const work = () => mergeFinished(plan, outcomes);
  try {
    return await (options.quiet ? work() : withNotice("merging …", process.stderr, work));
  } catch (error) {
    await tell(batchReport(outcomes, plan.missing), outcomes, options);
    throw error;
  }
}

async function openRunner(plan: Plan, { queue }: BatchOptions): Promise<Runner> {
  if (queue === undefined) return threadRunner(plan);
  const { queueRunner } = await import("./queue/queue-runner.js");
  return queueRunner(queue, plan, (line) => process.stderr.write(`align: ${line}\n`));
}

function sayVariants(outcomes: readonly PairOutcome[], { writing = {} }: Plan): void {
  const warnings = outcomes.flatMap((outcome) => {
    return outcome.status === "failed" ? [] : variantWarnings(outcome.summary, writing);
  });
  for (const warning of warnings.slice(0, MOST_WARNINGS)) process.stderr.write(`${warning}\n`);
  const more = warnings.length - MOST_WARNINGS;
  if (more > 0) process.stderr.write(`… and ${more} more texts\n`);
}

async function tell(
  report: BatchReport,
  outcomes: readonly PairOutcome[],
  { report: path, quiet, color, debug }: BatchOptions,
): Promise<void> {
  if (path !== undefined) {
    await writeFiles([{ path, chunks: [JSON.stringify(report, undefined, 2), "\n"] }]);
  }
  if (!quiet) {
    const [drawing, { batchText }] = await Promise.all([loadDrawing(color), import("../report/batch.js")]);
    await writeStandardOutput(batchText(report, drawing));
  }
  for (const outcome of outcomes) {
    if (outcome.status !== "failed") continue;
    if (quiet) process.stderr.write(`${outcome.job.id}: ${outcome.error}\n`);
    if (debug && outcome.stack !== undefined) process.stderr.write(`${outcome.stack}\n`);
  }
}
