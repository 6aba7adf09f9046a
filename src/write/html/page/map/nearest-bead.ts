import type { MapBead, Stretch } from "./model.js";

/**
 * The bead that is nearest to a point of the map.
 *
 * @param along from 0, the beginning of the texts, to 1, their end
 * @param across from 0, the source's bar, to 1, the target's
 * @returns its index
 */
export function nearestBead(beads: readonly MapBead[], along: number, across: number): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, bead] of beads.entries()) {
    const distance = distanceOf(bead, along, across);
    if (distance >= least) continue;
    least = distance;
    nearest = index;
  }
  return nearest;
}

function distanceOf({ source, target }: MapBead, along: number, across: number): number {
  if (source !== undefined && target !== undefined) {
    const start = source.start + across * (target.start - source.start);
    const end = source.end + across * (target.end - source.end);
    return outside({ start, end }, along);
  }
  // A gap is met on its own bar, where it is, and not between the bars.
  const stretch = across < 0.25 ? source : across > 0.75 ? target : undefined;
  return stretch === undefined ? Number.POSITIVE_INFINITY : outside(stretch, along);
}

function outside({ start, end }: Stretch, along: number): number {
  return Math.max(start - along, along - end, 0);
}
