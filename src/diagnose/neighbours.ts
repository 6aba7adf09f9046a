import { type Bead, isPaired } from "../align/bead.js";

/** The nearest beads on either hand that have text on both sides. */
export interface Neighbours {
  readonly before: Bead | undefined;
  readonly after: Bead | undefined;
}

/** Each bead's neighbours, by the bead's index. */
export function neighboursOf(beads: readonly Bead[]): Neighbours[] {
  const before = nearestBefore(beads);
  const after = nearestBefore(beads.toReversed()).toReversed();
  return beads.map((_, index) => ({ before: before[index], after: after[index] }));
}

/** For each bead the last one before it that has text on both sides. */
function nearestBefore(beads: readonly Bead[]): (Bead | undefined)[] {
  let nearest: Bead | undefined;
  return beads.map((bead) => {
    const found = nearest;
    if (isPaired(bead)) nearest = bead;
    return found;
  });
}
