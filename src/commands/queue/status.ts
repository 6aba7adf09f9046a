import type { Job, Queue } from "bullmq";
import type { Redis } from "ioredis";
import type { JobData } from "../../batch/queue-job.js";
import { InputFailure } from "../../failure.js";
import {
  type HeldPair,
  type QueueCounts,
  type QueueStatus,
  queueStatusText,
  type WorkerPlace,
} from "../../report/queue-status.js";
import { writeStandardOutput } from "../standard-output.js";
import { queueAddress } from "./address.js";
import { connect, unreachable } from "./connection.js";
import { PREFIX, QUEUES } from "./open-queue.js";

/** The options of `align queue status`, as they come from the command line. */
export interface StatusOptions {
  readonly queue: string;
  readonly to?: string;
}

/** Jobs that are fetched at once: each comes with its texts. */
const PAGE = 16;

/**
 * `align queue status`: prints what is where, as tables, or as JSON for scripts.
 *
 * @throws InputFailure if an option is wrong, or the server cannot be reached
 */
export async function queueStatus(options: StatusOptions): Promise<void> {
  if (options.to !== undefined && options.to !== "json") {
    throw new InputFailure("unknown format", { path: "--to", expected: "json", got: options.to });
  }
  const address = queueAddress(options.queue);
  const redis = await connect(address, 0);
  try {
    const queues = await allQueues(redis);
    const text =
      options.to === "json"
        ? `${JSON.stringify({ queues }, null, 2)}\n`
        : queueStatusText(queues, Date.now());
    await writeStandardOutput([text]);
  } catch (error) {
    throw error instanceof InputFailure ? error : unreachable(address, error, "try again");
  } finally {
    redis.disconnect();
  }
}

/** The queues that hold pairs or have workers, newest version last. */
async function allQueues(redis: Redis): Promise<QueueStatus[]> {
  const { Queue } = await import("bullmq");
  const aligners = Object.entries(await redis.hgetall(QUEUES)).sort(([a], [b]) =>
    a.localeCompare(b, "en", { numeric: true }),
  );
  const found: QueueStatus[] = [];
  for (const [name, aligner] of aligners) {
    const queue = new Queue<JobData>(name, { connection: redis, prefix: PREFIX, skipMetasUpdate: true });
    queue.on("error", () => {});
    const status = await statusOf(queue, aligner);
    if (status.workers.length > 0 || Object.values(status.counts).some((count) => count > 0))
      found.push(status);
  }
  return found;
}

async function statusOf(queue: Queue<JobData>, aligner: string): Promise<QueueStatus> {
  const counts = (await queue.getJobCounts(
    "waiting",
    "active",
    "delayed",
    "completed",
    "failed",
  )) as unknown as QueueCounts;
  const workers = (await queue.getWorkers()).flatMap(({ rawname }) =>
    rawname === undefined ? [] : [placeOf(rawname)],
  );
  return { queue: queue.name, aligner, counts, workers, held: await heldPairs(queue) };
}

async function heldPairs(queue: Queue<JobData>): Promise<HeldPair[]> {
  const held: HeldPair[] = [];
  for (let start = 0; ; start += PAGE) {
    const jobs = await queue.getActive(start, start + PAGE - 1);
    held.push(...jobs.filter((job) => job !== undefined).map(heldPair));
    if (jobs.length < PAGE) return held;
  }
}

function heldPair({ name, processedBy, processedOn }: Job<JobData>): HeldPair {
  return { pair: name, worker: placeOf(processedBy!), since: new Date(processedOn!).toISOString() };
}

/** A worker from its name, `host:pid`, which may have the queue's before it: `…:host:pid`. */
function placeOf(name: string): WorkerPlace {
  const [host, pid] = name.split(":").slice(-2);
  return { host: host!, pid: Number(pid) };
}
