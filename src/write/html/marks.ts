import type { Bitext, RecordBead, Side } from "../../record/bitext.js";
import { isPair, isUnsure } from "../../record/pairs.js";

/** What text without counterpart is marked as: what it is, and what a person said of it; names of classes. */
export type GapMark = GapKind | `${GapKind} ${"accepted" | "to-fix"}`;

/** What a sentence is marked as, if it is. */
export type Mark = GapMark | "low";

type GapKind = "omission" | "addition";

/** For each sentence of a side by its index, its mark; a sentence without one is in a pair that is sure. */
export type Marks = Readonly<Record<Side, readonly (Mark | undefined)[]>>;

/** The marks of all sentences. */
export function marksOf({ beads }: Bitext): Marks {
  const marks: Record<Side, (Mark | undefined)[]> = { source: [], target: [] };
  for (const bead of beads) {
    if (isPair(bead) && !isUnsure(bead)) continue;
    for (const index of bead.source) marks.source[index] = isPair(bead) ? "low" : gapMark("omission", bead);
    for (const index of bead.target) marks.target[index] = isPair(bead) ? "low" : gapMark("addition", bead);
  }
  return marks;
}

/** Whether a mark is of text without counterpart that was not accepted. */
export function isOpenGap(mark: Mark | undefined): boolean {
  return mark !== undefined && mark !== "low" && !mark.endsWith(" accepted");
}

function gapMark(kind: GapKind, { verdict }: RecordBead): GapMark {
  return verdict === "accepted" || verdict === "to-fix" ? `${kind} ${verdict}` : kind;
}
