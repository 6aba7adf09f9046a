import type { Processor } from "bullmq";
import { type JobData, packProduct, unpackTask } from "../../batch/queue-job.js";
import { failureLine } from "../../failure.js";
import type { Pool } from "../pool/pool.js";
import type { WorkAnswer } from "./answer-work.js";

/**
 * What a worker does with a job: has its pair aligned by a thread, and puts the product into the job in place of the
 * task. (As the job's return value, it would also stay in the queue's log of events.) When the pool is closed, the job
 * goes back as it was, to be the next that is taken.
 */
export async function pairProcessor(pool: Pool): Promise<Processor<JobData, void>> {
  const { UnrecoverableError, WaitingError } = await import("bullmq");
  return async (job, token) => {
    // The worker before died between its last two steps.
    if ("product" in job.data) return;
    let answer: WorkAnswer;
    try {
      answer = await pool.run("alignQueued", await unpackTask(job.data));
    } catch (error) {
      if (!pool.closed) throw new Error(failureLine(error), { cause: error });
      await job.moveToWait(token);
      throw new WaitingError();
    }
    if ("malformed" in answer) throw new UnrecoverableError(answer.malformed);
    await job.updateData(await packProduct(answer.product));
  };
}
