import type { Agreement, AgreementScore } from "../record/comparison.js";
import type { Meeting } from "./meetings.js";
import { isPlacedPair, isSameBead, type PlacedBead } from "./placed-bead.js";

/** Decimals of a share: more would say nothing. */
const DECIMALS = 4;

/**
 * How far two records agree. Strict counts beads that hold exactly the same text. Lax counts pairs that have text in
 * common on both sides, too, as Vecalign's score.py does; other than there, beads without counterpart count in both
 * directions, so that the agreement of two records is the same whichever is named first.
 */
export function agreementOf(
  a: readonly PlacedBead[],
  b: readonly PlacedBead[],
  meetings: readonly Meeting[],
): Agreement {
  const strict = meetings.filter((meeting) => isSameBead(a[meeting.a]!, b[meeting.b]!));
  const lax = [...meetings.filter(({ source, target }) => source && target), ...strict];
  return { strict: score(strict, a.length, b.length), lax: score(lax, a.length, b.length) };
}

/** How far they agree over pairs, as if they had no other beads. */
export function pairAgreementOf(
  a: readonly PlacedBead[],
  b: readonly PlacedBead[],
  meetings: readonly Meeting[],
): Agreement {
  const between = meetings.filter((meeting) => isPlacedPair(a[meeting.a]!) && isPlacedPair(b[meeting.b]!));
  const strict = between.filter((meeting) => isSameBead(a[meeting.a]!, b[meeting.b]!));
  const lax = between.filter(({ source, target }) => source && target);
  const [countA, countB] = [a.filter(isPlacedPair).length, b.filter(isPlacedPair).length];
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

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
