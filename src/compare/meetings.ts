import type { Side } from "../record/bitext.js";
import type { PlacedBead, Stretch } from "./placed-bead.js";

/** Two beads, one of each record, that have text in common. */
export interface Meeting {
  /** Places in the lists of beads. */
  readonly a: number;
  readonly b: number;
  /** On which sides. */
  readonly source: boolean;
  readonly target: boolean;
}

/** All meetings of two records' beads; as many as the beads have ends, whatever their order. */
export function meetingsOf(a: readonly PlacedBead[], b: readonly PlacedBead[]): Meeting[] {
  const found = new Map<number, Record<Side, boolean> & Pick<Meeting, "a" | "b">>();
  for (const side of ["source", "target"] as const) {
    for (const [first, second] of overlaps(byPlace(a, side), byPlace(b, side))) {
      const key = first * b.length + second;
      const meeting = found.get(key) ?? { a: first, b: second, source: false, target: false };
      meeting[side] = true;
      found.set(key, meeting);
    }
  }
  return [...found.values()];
}

/** A stretch of a bead. */
interface Held extends Stretch {
  readonly bead: number;
}

function byPlace(beads: readonly PlacedBead[], side: Side): Held[] {
  const held = beads.flatMap((bead, index) => bead[side].map((stretch) => ({ ...stretch, bead: index })));
  return held.sort((a, b) => a.start - b.start);
}

/** The beads of stretches that overlap; those of a list do not overlap each other. */
function* overlaps(a: readonly Held[], b: readonly Held[]): Iterable<[number, number]> {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [first, second] = [a[i]!, b[j]!];
    if (first.start < second.end && second.start < first.end) yield [first.bead, second.bead];
    if (first.end < second.end) i++;
    else j++;
  }
}
