import type { BitextSide, RecordBead, Side } from "../record/bitext.js";

/** A stretch of a side's text, white space aside: half-open, in UTF-16 units of what both records have in common. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What of a record is compared. */
export interface Sides {
  readonly source: BitextSide;
  readonly target: BitextSide;
  readonly beads: readonly RecordBead[];
}

/** A bead by the text that it holds. */
export interface PlacedBead {
  /** Its index in its record. */
  readonly index: number;
  readonly bead: RecordBead;
  /** By side, ascending; neighbouring sentences are one stretch. */
  readonly source: readonly Stretch[];
  readonly target: readonly Stretch[];
}

/**
 * The beads of a record that hold text, in its order.
 *
 * @param stretches where each sentence's text is, by side
 */
export function placedBeads(
  beads: readonly RecordBead[],
  stretches: Readonly<Record<Side, readonly Stretch[]>>,
): PlacedBead[] {
  return beads
    .map((bead, index) => ({
      index,
      bead,
      source: joined(bead.source, stretches.source),
      target: joined(bead.target, stretches.target),
    }))
    .filter(({ source, target }) => source.length + target.length > 0);
}

/** Whether a bead has text on both sides. */
export function isPlacedPair({ source, target }: PlacedBead): boolean {
  return source.length > 0 && target.length > 0;
}

/** Whether two beads hold the same text. */
export function isSameBead(a: PlacedBead, b: PlacedBead): boolean {
  return areSame(a.source, b.source) && areSame(a.target, b.target);
}

function areSame(a: readonly Stretch[], b: readonly Stretch[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, end }, index) => start === b[index]!.start && end === b[index]!.end)
  );
}

function joined(indexes: readonly number[], stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const index of indexes) {
    const { start, end } = stretches[index]!;
    if (start === end) continue;
    if (found.at(-1)?.end === start) found[found.length - 1] = { start: found.at(-1)!.start, end };
    else found.push({ start, end });
  }
  return found;
}
