/** Consecutive values: the first and the last index, and their sum. */
export interface ValuedRun {
  readonly first: number;
  readonly last: number;
  readonly sum: number;
}

/** A run and the sums of all values before its first and up to its last. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly upTo: number;
}

/**
 * All maximal runs of values: none can be made longer or shorter with a higher sum, and none overlap. Ruzzo & Tompa
 * (1999), in linear time.
 */
export function maximalRuns(values: readonly number[]): ValuedRun[] {
  const runs: Stretch[] = [];
  let sum = 0;
  values.forEach((value, index) => {
    const before = sum;
    sum += value;
    if (value > 0) join(runs, { first: index, last: index, before, upTo: sum });
  });
  return runs.map(({ first, last, before, upTo }) => ({ first, last, sum: upTo - before }));
}

/** Adds a run at the end, joined with those before it as long as that gains. */
function join(runs: Stretch[], run: Stretch): void {
  const left = runs.findLastIndex(({ before }) => before < run.before);
  const nearest = runs[left];
  if (nearest === undefined || nearest.upTo >= run.upTo) {
    runs.push(run);
    return;
  }
  runs.length = left;
  join(runs, { ...run, first: nearest.first, before: nearest.before });
}
