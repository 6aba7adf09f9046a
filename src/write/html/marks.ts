import type { Bitext, Side } from "../../record/bitext.js";
import { isPair, isUnsure } from "../../record/pairs.js";

/** What a sentence is marked as, if it is. */
export type Mark = "omission" | "addition" | "low";

/** For each sentence of a side by its index, its mark; a sentence without one is in a pair that is sure. */
export type Marks = Readonly<Record<Side, readonly (Mark | undefined)[]>>;

/** The marks of all sentences. */
export function marksOf({ beads }: Bitext): Marks {
  const marks: Record<Side, (Mark | undefined)[]> = { source: [], target: [] };
  for (const bead of beads) {
    if (isPair(bead) && !isUnsure(bead)) continue;
    for (const index of bead.source) marks.source[index] = isPair(bead) ? "low" : "omission";
    for (const index of bead.target) marks.target[index] = isPair(bead) ? "low" : "addition";
  }
  return marks;
}
