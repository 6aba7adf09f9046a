import type { Bead } from "../align/bead.js";
import type { Side } from "../read/document.js";
import type { Segmented } from "../segment/sentence.js";

/** The other text of a pair. */
export const OPPOSITE = { source: "target", target: "source" } as const;

/** Consecutive sentences of one block that are all in null beads; no neighbour in the block could be added. */
export interface Run {
  /** Half-open range of sentence indexes. */
  readonly start: number;
  readonly end: number;
  readonly block: number;
  /** Index of the null bead that holds the first sentence. */
  readonly bead: number;
  /** Probability, 0 to 1, that all of the run is without counterpart. */
  readonly confidence: number;
}

/**
 * The runs of one side's sentences without counterpart, in text order.
 *
 * A run's confidence is the least of its beads' posteriors. Their product would take the sentences to go missing one
 * by one; passages are left out as a whole, and then what holds for the least certain sentence holds for all. (The
 * least is also the upper bound of the joint probability, whatever the dependence.)
 *
 * @param elsewhere sentences of null beads that have their counterpart elsewhere
 */
export function unmatchedRuns(
  side: Side,
  { sentences }: Segmented,
  beads: readonly Bead[],
  elsewhere: ReadonlySet<number> = new Set(),
): Run[] {
  const runs: Run[] = [];
  beads.forEach(({ [side]: own, [OPPOSITE[side]]: other, confidence }, bead) => {
    if (other.start < other.end) return;
    for (let index = own.start; index < own.end; index++) {
      if (elsewhere.has(index)) continue;
      const { block } = sentences[index]!;
      const last = runs.at(-1);
      if (last?.end === index && last.block === block) {
        runs[runs.length - 1] = {
          ...last,
          end: index + 1,
          confidence: Math.min(last.confidence, confidence),
        };
      } else {
        runs.push({ start: index, end: index + 1, block, bead, confidence });
      }
    }
  });
  return runs;
}
