import { InputFailure } from "../../failure.js";

/**
 * The shortest lease, in seconds: below it, a moment's wait for a busy machine passes for death. The command line's
 * default of 30 s is missed only by a worker that is dead, cut off or asleep, as signs of life are given at half that
 * time by a thread that does not align; longer, and a batch waits at its end for a pair whose worker was killed.
 */
const SHORTEST = 1;

/**
 * How many workers may die while they hold a pair before the pair is taken for the cause. Machines that can be taken
 * away at any moment die by chance: if one in ten does within a pair's time, six in a row are one pair in a million.
 */
const MOST_DEATHS = 5;

/** What BullMQ says of a job that more workers died of. */
const DIED_TOO_OFTEN = "job stalled more than allowable limit";

/** How BullMQ's workers tell the dead, from a lease in seconds. */
export interface LeaseOptions {
  readonly lockDuration: number;
  readonly stalledInterval: number;
  readonly maxStalledCount: number;
}

/**
 * A lock lasts as long as the lease. Locks are looked at twice in that time, so that a dead worker's pair is free again
 * after one and a half leases at most.
 */
export function leaseOptions(seconds: number): LeaseOptions {
  const lockDuration = seconds * 1000;
  return { lockDuration, stalledInterval: lockDuration / 2, maxStalledCount: MOST_DEATHS };
}

/**
 * Seconds, from what the user gave.
 *
 * @throws InputFailure if it is no time, or too short a one
 */
export function leaseSeconds(text: string): number {
  if (/^\d+(\.\d+)?$/.test(text) && Number(text) >= SHORTEST) return Number(text);
  throw new InputFailure("not a lease", {
    path: "--lease",
    expected: `${SHORTEST} second or more`,
    got: text,
  });
}

/** What the user is told of a pair that was given up, from what BullMQ keeps. */
export function failureOf(reason: string): string {
  if (reason !== DIED_TOO_OFTEN) return reason;
  return `given up: ${MOST_DEATHS + 1} workers died while they aligned it`;
}
