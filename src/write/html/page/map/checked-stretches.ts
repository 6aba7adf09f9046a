import type { MapBead, Stretch } from "./model.js";

/** What is checked of both texts. */
export interface CheckedStretches {
  readonly source: readonly Stretch[];
  readonly target: readonly Stretch[];
}

/** The stretches of both texts whose beads are checked; neighbours are one. */
export function checkedStretches(beads: readonly MapBead[]): CheckedStretches {
  return { source: stretchesOf("source", beads), target: stretchesOf("target", beads) };
}

function stretchesOf(side: "source" | "target", beads: readonly MapBead[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { checked, [side]: stretch } of beads) {
    if (!checked || stretch === undefined) continue;
    const last = stretches.at(-1);
    if (last?.end === stretch.start)
      stretches[stretches.length - 1] = { start: last.start, end: stretch.end };
    else stretches.push(stretch);
  }
  return stretches;
}
