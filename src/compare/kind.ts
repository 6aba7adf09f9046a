import type { Side } from "../record/bitext.js";
import type { DifferenceKind } from "../record/comparison.js";
import { solid } from "./input-texts.js";
import type { Meeting } from "./meetings.js";
import { isPlacedPair, type PlacedBead, type Sides } from "./placed-bead.js";
import type { Region } from "./regions.js";

/** A record as it is compared. */
export interface Placed {
  readonly record: Sides;
  readonly beads: readonly PlacedBead[];
  /** Where the text of each sentence ends, by side. */
  readonly ends: Readonly<Record<Side, readonly number[]>>;
}

/** How two records differ in a region, by the first kind that is true of it; undefined if they do not. */
export function kindOf(
  { a, b, meetings }: Region,
  first: Placed,
  second: Placed,
): DifferenceKind | undefined {
  // Text that only one of them has.
  if (meetings.length === 0) return "text";
  if (a.length + b.length > 2) return kindOfBeads(meetings, first, second);
  return kindWithin(first.beads[a[0]!]!, second.beads[b[0]!]!, first, second);
}

function kindOfBeads(meetings: readonly Meeting[], first: Placed, second: Placed): DifferenceKind {
  const pairs = meetings.map(({ a, b }) => [first.beads[a]!, second.beads[b]!].filter(isPlacedPair).length);
  const hasOtherPartner = meetings.some(
    ({ source, target }, index) => pairs[index] === 2 && !(source && target),
  );
  if (hasOtherPartner) return "partners";
  return pairs.includes(1) ? "gap" : "grouping";
}

/** What differs where both have the same bead. */
function kindWithin(
  one: PlacedBead,
  other: PlacedBead,
  first: Placed,
  second: Placed,
): DifferenceKind | undefined {
  const sides = ["source", "target"] as const;
  const texts = (side: Side) => [textsOf(one, first, side), textsOf(other, second, side)] as const;
  if (!sides.every((side) => areSameTexts(...texts(side)))) return "text";
  if (one.bead.verdict !== other.bead.verdict) return "verdict";
  const cuts = (side: Side) => [cutsOf(one, first, side), cutsOf(other, second, side)] as const;
  return sides.every((side) => areEqual(...cuts(side))) ? undefined : "segmentation";
}

function textsOf({ bead }: PlacedBead, { record }: Placed, side: Side): string[] {
  return bead[side].map((index) => record[side].sentences[index]!.text);
}

/** White space aside; mostly they are the same without a closer look. */
function areSameTexts(a: readonly string[], b: readonly string[]): boolean {
  return areEqual(a, b) || solid(a.join("")) === solid(b.join(""));
}

function cutsOf({ bead }: PlacedBead, { ends }: Placed, side: Side): number[] {
  return bead[side].map((index) => ends[side][index]!);
}

function areEqual<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((element, index) => element === b[index]);
}
