import type { MapBead, Stretch } from "./model.js";

/** What is checked of the pairs of both texts. */
export interface CheckedStretches {
  readonly source: readonly Stretch[];
  readonly target: readonly Stretch[];
}

/** The stretches of both texts whose pairs are checked; neighbours are one. */
export function checkedStretches(beads: readonly MapBead[]): CheckedStretches {
  return { source: stretchesOf("source", beads), target: stretchesOf("target", beads) };
}

function stretchesOf(side: "source" | "target", beads: readonly MapBead[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const bead of beads) {
    if (!bead.checked || bead.source === undefined || bead.target === undefined) continue;
    const stretch = bead[side]!;
    const last = stretches.at(-1);
    if (last?.end === stretch.start)
      stretches[stretches.length - 1] = { start: last.start, end: stretch.end };
    else stretches.push(stretch);
  }
  return stretches;
}
