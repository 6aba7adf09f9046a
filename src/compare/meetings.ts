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
    forOverlaps(byPlace(a, side), byPlace(b, side), (first, second) => {
      const key = first * b.length + second;
      const meeting = found.get(key);
      if (meeting) meeting[side] = true;
      else found.set(key, { a: first, b: second, source: side === "source", target: side === "target" });
    });
  }
  return [...found.values()];
}

/** A stretch of a bead. */
interface Held extends Stretch {
  readonly bead: number;
}

function byPlace(beads: readonly PlacedBead[], side: Side): Held[] {
  const held: Held[] = [];
  for (const [index, bead] of beads.entries()) {
    for (const { start, end } of bead[side]) held.push({ start, end, bead: index });
  }
  return held.sort((a, b) => a.start - b.start);
}

/** Tells of each two stretches that overlap; those of a list do not overlap each other. */
function forOverlaps(
  a: readonly Held[],
  b: readonly Held[],
  tell: (bead: number, other: number) => void,
): void {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const first = a[i]!;
    const second = b[j]!;
    if (first.start < second.end && second.start < first.end) tell(first.bead, second.bead);
    if (first.end < second.end) i++;
    else j++;
  }
}
