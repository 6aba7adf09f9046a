import type { QueueTask } from "../../batch/queue-job.js";
import { alignWork, type PairProduct } from "../../batch/work.js";
import { InputFailure } from "../../failure.js";
import type { Shipped } from "../../shipped.js";

/** What became of a pair from a queue. Only what is wrong with the pair itself is an answer: it would be so again. */
export type WorkAnswer = { readonly product: PairProduct } | { readonly malformed: string };

/** Aligns a pair that came with all that it needs. */
export async function answerWork(
  { work, glossaries }: QueueTask,
  load: () => Promise<Shipped>,
): Promise<WorkAnswer> {
  try {
    return { product: await alignWork(work, await load(), glossaries) };
  } catch (error) {
    if (error instanceof InputFailure) return { malformed: error.message };
    throw error;
  }
}
