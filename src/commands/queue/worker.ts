import { hostname } from "node:os";
import type { Worker } from "bullmq";
import type { Redis } from "ioredis";
import type { JobData } from "../../batch/queue-job.js";
import { counted } from "../../report/counted.js";
import { nameOf } from "../../report/queue-status.js";
import { readShippedFiles } from "../../shipped.js";
import { openPool, type Pool, threadCount } from "../pool/pool.js";
import { queueAddress } from "./address.js";
import { keepConnecting } from "./connection.js";
import { leaseOptions, leaseSeconds } from "./lease.js";
import { openQueue, PREFIX } from "./open-queue.js";
import { pairProcessor } from "./pair-processor.js";
import { closeInTime, queueEmptied, toldToStop } from "./worker-end.js";
import { type Say, sayConnection, sayPairs } from "./worker-lines.js";

/** The options of `align worker`, as they come from the command line. */
export interface WorkerOptions {
  readonly queue: string;
  readonly jobs?: string;
  /** Seconds. */
  readonly lease: string;
  readonly untilEmpty?: boolean;
  readonly quiet?: boolean;
}

/**
 * `align worker`: aligns pairs from a queue until SIGINT or SIGTERM tells it to stop. A server that is not there is
 * waited for.
 *
 * @throws InputFailure if an option is wrong
 */
export async function worker(options: WorkerOptions): Promise<void> {
  const address = queueAddress(options.queue);
  const lease = leaseSeconds(options.lease);
  const threads = threadCount(options.jobs);
  const say: Say = options.quiet ? () => {} : (line) => process.stderr.write(`${line}\n`);
  const shipped = await readShippedFiles();
  const stopped = toldToStop();
  const redis = await keepConnecting(address);
  sayConnection(redis, address, say);
  const queue = await Promise.race([openQueue(redis, shipped), stopped]);
  if (typeof queue === "string") return leave();
  const pool = await openPool(threads, []);
  const worker = await startWorker(queue.name, redis, pool, lease);
  sayPairs(worker, redis, say);
  say(`worker of queue ${queue.name} at ${address.shown}, ${counted(threads, "pair")} at once`);
  say(`stopping: ${await Promise.race([stopped, ...(options.untilEmpty ? [queueEmptied(queue)] : [])])}`);
  await closeInTime(worker, pool);
  leave();
}

/** ioredis goes on trying to reach a server that is gone, and keeps a timer of 30 s for connections that are closed. */
function leave(): never {
  process.exit();
}

async function startWorker(queue: string, redis: Redis, pool: Pool, lease: number): Promise<Worker<JobData>> {
  const { Worker } = await import("bullmq");
  return new Worker<JobData>(queue, await pairProcessor(pool), {
    connection: redis,
    prefix: PREFIX,
    concurrency: pool.threads,
    name: nameOf({ host: hostname(), pid: process.pid }),
    ...leaseOptions(lease),
  });
}
