import type { Agreement, AgreementScore } from "../record/comparison.js";
import { rounded } from "../record/encode.js";
import type { Meeting } from "./meetings.js";
import { isSameBead, type PlacedBead } from "./placed-bead.js";

/**
 * How far two records agree. Strict counts beads that hold exactly the same text. Lax counts pairs that have text in
 * common on both sides, too, as Vecalign's score.py does; other than there, beads without counterpart count in both
 * directions, so that the agreement of two records is the same whichever is named first.
 *
 * @param counts whether a bead counts: others are as if the records did not have them
 */
export function agreementOf(
  a: readonly PlacedBead[],
  b: readonly PlacedBead[],
  meetings: readonly Meeting[],
  counts: (bead: PlacedBead) => boolean = () => true,
): Agreement {
  const counted = meetings.filter((meeting) => counts(a[meeting.a]!) && counts(b[meeting.b]!));
  const strict = counted.filter((meeting) => isSameBead(a[meeting.a]!, b[meeting.b]!));
  const lax = [...counted.filter(({ source, target }) => source && target), ...strict];
  const [countA, countB] = [a.filter(counts).length, b.filter(counts).length];
  return { strict: score(strict, countA, countB), lax: score(lax, countA, countB) };
}

/** Of nothing, all is the same. */
function score(agreeing: readonly Meeting[], countA: number, countB: number): AgreementScore {
  const recall = share(new Set(agreeing.map(({ a }) => a)).size, countA);
  const precision = share(new Set(agreeing.map(({ b }) => b)).size, countB);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) };
}

function share(count: number, all: number): number {
  return all === 0 ? 1 : count / all;
}
