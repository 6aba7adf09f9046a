import { heaviestChain } from "../../align/chain.js";
import type { Side } from "../../read/document.js";
import type { Match } from "./match.js";

/** Matches by whether they are where their neighbours' counterparts are. */
export interface Ordered {
  readonly moved: readonly Match[];
  readonly inPlace: readonly Match[];
}

/** How much more a match weighs that has as much before it on both sides: a trifle, as a share. */
const AT_ITS_PLACE = 0.01;

/**
 * Parts what is in order from what is moved, so that as little as can be is moved; of A B C that became C B A, A and C.
 *
 * @param matches no sentence is in two of them
 * @param weightOf above 0
 */
export function orderOf(matches: readonly Match[], weightOf: (match: Match) => number): Ordered {
  const before = {
    source: weightBefore(matches, "source", weightOf),
    target: weightBefore(matches, "target", weightOf),
  };
  const inPlace = heaviestChain(matches, (match) => {
    const displacement = Math.abs(before.source.get(match)! - before.target.get(match)!);
    return weightOf(match) * (1 + AT_ITS_PLACE / (1 + displacement));
  });
  const ordered = new Set(inPlace);
  return { moved: matches.filter((match) => !ordered.has(match)), inPlace };
}

/** How much stands before each match on a side: a paragraph is as much whether it is one match or three. */
function weightBefore(
  matches: readonly Match[],
  side: Side,
  weightOf: (match: Match) => number,
): Map<Match, number> {
  let sum = 0;
  const before = new Map<Match, number>();
  for (const match of [...matches].sort((one, other) => one[side].start - other[side].start)) {
    before.set(match, sum);
    sum += weightOf(match);
  }
  return before;
}

/** Whether two matches are in the other order on the other side. */
export function areCrossed(one: Match, other: Match): boolean {
  return one.source.start < other.source.start !== one.target.start < other.target.start;
}
