import { heaviestChain } from "../../align/chain.js";
import type { Match } from "./match.js";

/** Matches by whether they are where their neighbours' counterparts are. */
export interface Ordered {
  readonly moved: readonly Match[];
  readonly inPlace: readonly Match[];
}

/**
 * Parts what is in order from what is moved, so that as little as can be is moved.
 *
 * @param matches no sentence is in two of them
 * @param weightOf above 0
 */
export function orderOf(matches: readonly Match[], weightOf: (match: Match) => number): Ordered {
  const inPlace = heaviestChain(matches, weightOf);
  const ordered = new Set(inPlace);
  return { moved: matches.filter((match) => !ordered.has(match)), inPlace };
}

/** Whether two matches are in the other order on the other side. */
export function areCrossed(one: Match, other: Match): boolean {
  return one.source.start < other.source.start !== one.target.start < other.target.start;
}
