import { describe, expect, test } from "@jest/globals";
import type { Job } from "bullmq";
import { type JobData, packTask } from "../../../src/batch/queue-job.js";
import type { Pool } from "../../../src/commands/pool/pool.js";
import { pairProcessor } from "../../../src/commands/queue/pair-processor.js";
import { TASK } from "../../batch/tasks.js";

const PRODUCT = { files: [], summary: {} };

/** A pool whose threads answer so, or fail. */
function pool(run: () => Promise<unknown>, closed = false): Pool {
  return { threads: 1, closed, run, close: async () => {} } as unknown as Pool;
}

/** Processes a job, and yields what was done to it. */
async function process(data: JobData, threads: Pool): Promise<{ done: unknown[]; error?: Error }> {
  const done: unknown[] = [];
  const job = {
    data,
    updateData: async (data: JobData) => done.push(Object.keys(data)),
    moveToWait: async (token: string) => done.push(`back with ${token}`),
  };
  try {
    await (await pairProcessor(threads))(job as unknown as Job<JobData>, "token");
    return { done };
  } catch (error) {
    return { done, error: error as Error };
  }
}

describe("a job", () => {
  test("has its task replaced by the product", async () => {
    const { done, error } = await process(
      await packTask(TASK),
      pool(async () => ({ product: PRODUCT })),
    );
    expect({ done, error }).toEqual({ done: [["product"]], error: undefined });
  });

  test("is not done again if it holds its product", async () => {
    const never = pool(() => Promise.reject(new Error("asked")));
    expect(await process({ product: "" }, never)).toEqual({ done: [] });
  });

  test("fails for good if the pair is malformed", async () => {
    const { error } = await process(
      await packTask(TASK),
      pool(async () => ({ malformed: "zh.txt: empty" })),
    );
    expect(error).toMatchObject({ name: "UnrecoverableError", message: "zh.txt: empty" });
  });

  test("fails for now if its thread does", async () => {
    const { done, error } = await process(
      await packTask(TASK),
      pool(() => Promise.reject(new Error("no memory"))),
    );
    expect(done).toEqual([]);
    expect(error).toMatchObject({ name: "Error", message: expect.stringContaining("no memory") });
  });

  test("goes back to be the next if the worker stops", async () => {
    const stopped = pool(() => Promise.reject(new Error("Terminating worker thread")), true);
    const { done, error } = await process(await packTask(TASK), stopped);
    expect(done).toEqual(["back with token"]);
    expect(error).toMatchObject({ name: "WaitingError" });
  });
});
