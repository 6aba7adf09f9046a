import type { Bitext, BitextSide, RecordGap, Side } from "./bitext.js";
import { BLOCK_NAMES } from "./block-names.js";

/** Gaps that follow each other without a sentence between them, as of a chapter that was left out; never empty. */
export type GapRun = readonly [RecordGap, ...RecordGap[]];

/**
 * Gathers a record's gaps, which are in reading order, into runs of one side and level, in the order of their first
 * gaps. A paragraph that has a key is by itself, as its message names the key.
 */
export function gapRuns({ gaps, ...sides }: Bitext): GapRun[] {
  const runs: [RecordGap, ...RecordGap[]][] = [];
  const latest = new Map<Side, [RecordGap, ...RecordGap[]]>();
  for (const gap of gaps) {
    const run = latest.get(gap.side);
    const hasKey = sides[gap.side].paragraphs[gap.paragraph]!.key !== undefined;
    if (run !== undefined && !hasKey && goesOn(run.at(-1)!, gap)) run.push(gap);
    else {
      const started: [RecordGap, ...RecordGap[]] = [gap];
      latest.set(gap.side, started);
      runs.push(started);
    }
  }
  return runs;
}

function goesOn(last: RecordGap, next: RecordGap): boolean {
  return last.level === next.level && last.sentences.at(-1)! + 1 === next.sentences[0];
}

/**
 * What is missing: `paragraph`, `list item`, `2 sentences`; `3 paragraphs` for blocks of several kinds.
 *
 * @param side the side that the run stands on
 */
export function runName(run: GapRun, { paragraphs }: BitextSide): string {
  if (run[0].level === "sentence") {
    return several(
      run.reduce((sum, gap) => sum + gap.sentences.length, 0),
      "sentence",
    );
  }
  const kinds = new Set(run.map((gap) => paragraphs[gap.paragraph]!.kind));
  return several(run.length, kinds.size === 1 ? BLOCK_NAMES[[...kinds][0]!] : BLOCK_NAMES.paragraph);
}

/** A noun with its number, which is not said of one. */
function several(count: number, noun: string): string {
  return count === 1 ? noun : `${count} ${noun}s`;
}
