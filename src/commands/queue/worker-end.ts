import { setTimeout as sleep } from "node:timers/promises";
import type { Queue, Worker } from "bullmq";
import type { Pool } from "../pool/pool.js";

/**
 * Milliseconds for the pairs that a worker has to be finished when it is told to stop; then they are given back. Whoever
 * runs services kills what has not stopped after 10 s (Docker), 30 s (Kubernetes) or 90 s (systemd).
 */
const GRACE = 5_000;

/** Milliseconds to give pairs back in; if the server is gone, their locks will run out. */
const PARTING = 2_000;

/** Milliseconds without a pair after which a queue counts as empty: a batch puts in new ones far more often. */
const EMPTY = 5_000;

/** Milliseconds between two looks at whether there are pairs. */
const LOOK = 500;

/** Resolves at the first SIGINT or SIGTERM, with its name; a second one ends the process at once. */
export function toldToStop(): Promise<string> {
  return new Promise((resolve) => {
    const stop = (signal: NodeJS.Signals): void => {
      for (const other of ["SIGINT", "SIGTERM"]) process.off(other, stop);
      resolve(signal);
    };
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
  });
}

/** Resolves when the queue has been empty for a while. */
export async function queueEmptied(queue: Queue): Promise<string> {
  for (let idle = 0; idle < EMPTY; idle += LOOK) {
    await sleep(LOOK);
    if ((await queue.getJobCountByTypes("wait", "active", "delayed")) > 0) idle = 0;
  }
  return "the queue is empty";
}

/** Takes no more pairs; finishes those that it can in time, and gives back the others. */
export async function closeInTime(worker: Worker, pool: Pool): Promise<void> {
  const closed = worker.close();
  await within(GRACE, closed);
  await pool.close();
  await within(PARTING, closed);
}

/** Waits for work, but not longer than so many milliseconds. */
async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  const enough = new AbortController();
  await Promise.race([work, sleep(milliseconds, undefined, { signal: enough.signal }).catch(() => {})]);
  enough.abort();
}
