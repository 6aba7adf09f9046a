import type { Worker } from "bullmq";
import type { Redis } from "ioredis";
import type { JobData } from "../../batch/queue-job.js";
import { printable } from "../../report/width.js";
import type { QueueAddress } from "./address.js";
import { reason } from "./connection.js";

/** Takes a line for the user. */
export type Say = (line: string) => void;

/** Says once when the server is lost, or was never there, and when it is back. */
export function sayConnection(redis: Redis, { shown }: QueueAddress, say: Say): void {
  let lost = false;
  const lose = (why: string): void => {
    if (!lost) say(`${shown} cannot be reached (${why}); trying until it can`);
    lost = true;
  };
  redis.on("error", (error) => lose(reason(error)));
  redis.on("close", () => lose("connection closed"));
  redis.on("ready", () => {
    if (lost) say(`connected to ${shown}`);
    lost = false;
  });
}

/** Says what becomes of the pairs that a worker takes. */
export function sayPairs(worker: Worker<JobData>, redis: Redis, say: Say): void {
  worker.on("completed", ({ name, processedOn, finishedOn }) => {
    say(`${printable(name)}: aligned in ${((finishedOn! - processedOn!) / 1000).toFixed(1)} s`);
  });
  worker.on("failed", (job, error) => {
    if (job === undefined) return;
    const again = job.finishedOn === undefined ? "; it will be tried again" : "";
    say(`${printable(job.name)}: failed: ${error.message}${again}`);
  });
  worker.on("stalled", () => say("a worker gave no sign of life; its pair is back in the queue"));
  // Of errors of the connection, `sayConnection` has spoken.
  worker.on("error", (error) => {
    if (redis.status === "ready") say(error.message);
  });
}
