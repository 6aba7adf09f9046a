import { failureLine } from "../../failure.js";
import type { Glossary } from "../../read/glossary.js";
import type { ShippedFiles } from "../../shipped.js";
import { eachAtOnce, largestFirst } from "../pool/at-once.js";
import { interruptible } from "../pool/interruptible.js";
import { openPool, type Pool } from "../pool/pool.js";
import { type Progress, startProgress } from "../pool/progress.js";
import { sizesOf } from "../pool/sizes.js";
import type { CheckEnding, CheckTask } from "./check-files.js";

/** Tasks that are given out for each thread: one that it works on, and one that is there when it has finished. */
const TASKS_PER_THREAD = 2;

/** What threads are to know, and who watches. */
export interface ThreadSettings {
  readonly threads: number;
  readonly glossaries: readonly Glossary[];
  readonly files: ShippedFiles;
  /** Shows no progress. */
  readonly quiet: boolean;
}

/**
 * Checks pairs on threads, the largest first.
 *
 * @param ended is told how each ended, by its index
 * @throws Interrupted if a signal stopped it
 */
export async function checkOnThreads(
  tasks: readonly CheckTask[],
  { threads, glossaries, files, quiet }: ThreadSettings,
  ended: (index: number, ending: CheckEnding) => Promise<void>,
): Promise<void> {
  const sizes = sizesOf(tasks.map(({ files }) => files));
  const pool = await openPool(Math.min(threads, tasks.length), glossaries, files);
  const progress = await startProgress(sizes, quiet || !process.stderr.isTTY);
  const checkOne = async (index: number): Promise<void> => {
    const ending = await checkOn(pool, tasks[index]!);
    await ended(index, ending);
    advance(progress, ending, sizes[index]!);
  };
  try {
    const atOnce = TASKS_PER_THREAD * pool.threads;
    await interruptible(() => eachAtOnce(largestFirst(sizes), atOnce, checkOne));
  } finally {
    progress.stop();
    await pool.close();
  }
}

/** A thread that dies, as of want of memory, is a failure of its pair; another takes its place. */
async function checkOn(pool: Pool, task: CheckTask): Promise<CheckEnding> {
  try {
    return await pool.run("checkFiles", task);
  } catch (error) {
    if (pool.closed) throw error;
    return { status: "failed", error: failureLine(error) };
  }
}

function advance(progress: Progress, ending: CheckEnding, bytes: number): void {
  const sentences = ending.status === "checked" ? (ending.result.source.sentences ?? 0) : 0;
  progress.advance({ bytes, sentences, skipped: false });
}
