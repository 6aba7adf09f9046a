import { FEATURE } from "./features.js";
import type { Surface } from "./surface.js";

/**
 * Writes which marks one side of a bead has and the other lacks: question and exclamation marks, quotation, brackets
 * anywhere; at the edges, quotation marks and colons that only one side has, and speech that goes on on one side only.
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
  out[FEATURE.quotation] = differs(({ speaks }) => speaks);
  out[FEATURE.bracket] = differs(({ bracketed }) => bracketed);
  out[FEATURE.openingQuote] = chinese[i]!.opensQuote === english[j]!.opensQuote ? 0 : 1;
  out[FEATURE.closingQuote] = chineseLast.closesQuote === englishLast.closesQuote ? 0 : 1;
  out[FEATURE.speechGoesOn] = chineseLast.endsInside === englishLast.endsInside ? 0 : 1;
  out[FEATURE.colon] = chineseLast.announces === englishLast.announces ? 0 : 1;
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
