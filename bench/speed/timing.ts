import type { Run } from "./run.js";

/** Several runs of the same. */
export interface Timing {
  /** The median, and how far from it others were. */
  readonly seconds: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
  /** The median; left out if unknown, like the peak. */
  readonly cpuSeconds?: number;
  /** The most of any run. */
  readonly peakMegabytes?: number;
}

/** Runs each contestant in turn, so often, so that what slows the machine for a while slows them all. */
export async function inTurns<Contestants extends Record<string, () => Promise<Run>>>(
  runs: number,
  contestants: Contestants,
): Promise<{ [Name in keyof Contestants]: Timing }> {
  const done = Object.entries(contestants).map(([name, once]) => ({ name, once, runs: [] as Run[] }));
  for (let turn = 0; turn < runs; turn++)
    for (const contestant of done) contestant.runs.push(await contestant.once());
  const timings = done.map(({ name, runs }) => [name, timingOf(runs)]);
  return Object.fromEntries(timings) as { [Name in keyof Contestants]: Timing };
}

/** What several runs come to. */
export function timingOf(runs: readonly Run[]): Timing {
  const seconds = runs.map((run) => run.seconds);
  const work = runs.flatMap(({ cpuSeconds = [] }) => cpuSeconds);
  const peaks = runs.flatMap(({ peakMegabytes = [] }) => peakMegabytes);
  return {
    seconds: rounded(median(seconds), 4),
    least: rounded(Math.min(...seconds), 4),
    most: rounded(Math.max(...seconds), 4),
    runs: runs.length,
    ...(work.length > 0 && { cpuSeconds: rounded(median(work), 3) }),
    ...(peaks.length > 0 && { peakMegabytes: rounded(Math.max(...peaks), 1) }),
  };
}

/** The middle one, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}

/** To so many decimals: a clock's further ones say nothing. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** One time as a multiple of another. */
export function ratio(of: Timing, to: Timing): number {
  return rounded(of.seconds / to.seconds, 3);
}
