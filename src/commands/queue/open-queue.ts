import type { Queue } from "bullmq";
import type { Redis } from "ioredis";
import type { JobData } from "../../batch/queue-job.js";
import { packageVersion, type ShippedFiles, shortHash, signatureOf } from "../../shipped.js";

/** What all keys of this program in Redis begin with. */
export const PREFIX = "duiqi";

/** The hash that says of each queue, by its name, what its pairs are aligned with. */
export const QUEUES = `${PREFIX}:queues`;

/**
 * How often a pair is tried where the reason to fail may pass (no memory, a full disk), and milliseconds before it is
 * tried again, which double each time: 15 s in all, enough for a neighbour's peak to be over.
 */
const ATTEMPTS = 5;
const FIRST_PAUSE = 1_000;

/** Seconds after which what nobody collected is dropped when another pair is done: a week. */
const KEPT = 7 * 24 * 3600;

/** Entries of BullMQ's log of events, which nothing here reads. */
const EVENTS = 100;

/**
 * The queue of those who align alike. All that a result depends on beside the pair is in its name, so that a worker of
 * another version, with another lexicon, weights or word segmenter, never takes a pair that it would align otherwise.
 *
 * @param redis stays the caller's to close
 */
export async function openQueue(
  redis: Redis,
  shipped: Pick<ShippedFiles, "origin">,
): Promise<Queue<JobData>> {
  const { Queue } = await import("bullmq");
  const name = `${packageVersion()}-${shortHash(signatureOf(shipped, "auto", true))}`;
  await redis.hset(QUEUES, name, shipped.origin);
  const queue = new Queue<JobData>(name, {
    connection: redis,
    prefix: PREFIX,
    streams: { events: { maxLen: EVENTS } },
    defaultJobOptions: {
      attempts: ATTEMPTS,
      backoff: { type: "exponential", delay: FIRST_PAUSE },
      removeOnComplete: { age: KEPT },
      removeOnFail: { age: KEPT },
    },
  });
  // They are the connection's, whose owner hears of them, too.
  queue.on("error", () => {});
  return queue;
}
