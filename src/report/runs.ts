import type { Gap, Side } from "../record/bitext.js";

/** Gaps that follow each other without a sentence between them, as of a chapter that was left out; never empty. */
export type GapRun = readonly [Gap, ...Gap[]];

/**
 * Gathers gaps, which are in reading order, into runs of one side and level, in the order of their first gaps.
 *
 * @param isApart whether a gap is to be a run by itself
 */
export function gapRuns(gaps: readonly Gap[], isApart: (gap: Gap) => boolean = () => false): GapRun[] {
  const runs: [Gap, ...Gap[]][] = [];
  const latest = new Map<Side, [Gap, ...Gap[]]>();
  for (const gap of gaps) {
    const run = latest.get(gap.side);
    if (run !== undefined && goesOn(run.at(-1)!, gap) && !isApart(gap)) run.push(gap);
    else {
      const started: [Gap, ...Gap[]] = [gap];
      latest.set(gap.side, started);
      runs.push(started);
    }
  }
  return runs;
}

function goesOn(last: Gap, next: Gap): boolean {
  return last.level === next.level && last.sentences.at(-1)! + 1 === next.sentences[0];
}
