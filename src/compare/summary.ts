import type { ComparisonSummary, Difference, DifferenceKind } from "../record/comparison.js";
import { DIFFERENCE_KINDS } from "../record/comparison.js";
import { agreementOf } from "./agreement.js";
import type { Placed } from "./kind.js";
import type { Meeting } from "./meetings.js";
import { isPlacedPair, isSameBead } from "./placed-bead.js";

/** The counts of a comparison. */
export function summaryOf(
  { a, b }: { readonly a: Placed; readonly b: Placed },
  meetings: readonly Meeting[],
  differences: readonly Difference[],
): ComparisonSummary {
  const same = meetings.filter((meeting) => isSameBead(a.beads[meeting.a]!, b.beads[meeting.b]!));
  return {
    sameBeads: same.length,
    differences: countsOf(differences),
    agreement: agreementOf(a.beads, b.beads, meetings),
    pairAgreement: agreementOf(a.beads, b.beads, meetings, isPlacedPair),
    gaps: gapCounts(a, b, meetings),
    verdicts: verdictCounts(a, b, same),
  };
}

function countsOf(differences: readonly Difference[]): Record<DifferenceKind, number> {
  const count = (kind: DifferenceKind) => differences.filter((difference) => difference.kind === kind).length;
  return Object.fromEntries(DIFFERENCE_KINDS.map((kind) => [kind, count(kind)])) as Record<
    DifferenceKind,
    number
  >;
}

function gapCounts(a: Placed, b: Placed, meetings: readonly Meeting[]): ComparisonSummary["gaps"] {
  const alone = { a: new Set<number>(), b: new Set<number>() };
  for (const meeting of meetings) {
    const [isPairInA, isPairInB] = [isPlacedPair(a.beads[meeting.a]!), isPlacedPair(b.beads[meeting.b]!)];
    if (!isPairInA && isPairInB) alone.a.add(meeting.a);
    if (isPairInA && !isPairInB) alone.b.add(meeting.b);
  }
  return { aAlone: alone.a.size, bAlone: alone.b.size };
}

function verdictCounts(a: Placed, b: Placed, same: readonly Meeting[]): ComparisonSummary["verdicts"] {
  const counts = { aAlone: 0, bAlone: 0, differ: 0 };
  for (const meeting of same) {
    const [first, second] = [a.beads[meeting.a]!.bead.verdict, b.beads[meeting.b]!.bead.verdict];
    if (first === second) continue;
    if (second === undefined) counts.aAlone++;
    else if (first === undefined) counts.bAlone++;
    else counts.differ++;
  }
  return counts;
}
