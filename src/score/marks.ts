import { FEATURE } from "./features.js";
import type { Surface } from "./surface.js";

/** More quotations than this are not told apart. */
const MOST_QUOTATIONS = 2;

/**
 * Writes which marks one side of a bead has and the other lacks: question and exclamation marks, ellipses, brackets
 * anywhere; at the edges, quotation marks, question marks and colons that only one side has, and speech that goes on
 * on one side only; and how many more quotations one side opens.
 *
 * @param i first Chinese sentence, `iEnd` after the last; likewise `j` and `jEnd`
 */
export function differingMarks(
  chinese: readonly Surface[],
  i: number,
  iEnd: number,
  english: readonly Surface[],
  j: number,
  jEnd: number,
  out: Float64Array,
): void {
  const differs = (has: (surface: Surface) => boolean) =>
    someOf(chinese, i, iEnd, has) === someOf(english, j, jEnd, has) ? 0 : 1;
  const chineseLast = chinese[iEnd - 1]!;
  const englishLast = english[jEnd - 1]!;
  out[FEATURE.question] = differs(({ asks }) => asks);
  out[FEATURE.exclamation] = differs(({ exclaims }) => exclaims);
  out[FEATURE.ellipsis] = differs(({ trails }) => trails);
  out[FEATURE.bracket] = differs(({ bracketed }) => bracketed);
  out[FEATURE.openingQuote] = chinese[i]!.opensQuote === english[j]!.opensQuote ? 0 : 1;
  out[FEATURE.closingQuote] = chineseLast.closesQuote === englishLast.closesQuote ? 0 : 1;
  out[FEATURE.speechGoesOn] = chineseLast.endsInside === englishLast.endsInside ? 0 : 1;
  out[FEATURE.questionEnd] = chineseLast.endsAsking === englishLast.endsAsking ? 0 : 1;
  out[FEATURE.colon] = chineseLast.announces === englishLast.announces ? 0 : 1;
  const more = quotationsIn(chinese, i, iEnd) - quotationsIn(english, j, jEnd);
  out[FEATURE.quotations] = Math.min(Math.abs(more), MOST_QUOTATIONS);
}

function quotationsIn(surfaces: readonly Surface[], from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += surfaces[k]!.opened;
  return sum;
}

function someOf(
  surfaces: readonly Surface[],
  from: number,
  to: number,
  has: (surface: Surface) => boolean,
): boolean {
  for (let k = from; k < to; k++) if (has(surfaces[k]!)) return true;
  return false;
}
