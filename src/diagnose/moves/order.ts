import type { Match } from "./match.js";

/** Matches by whether they are where their neighbours' counterparts are. */
export interface Ordered {
  readonly moved: readonly Match[];
  readonly inPlace: readonly Match[];
}

/** A chain of matches that are in the same order on both sides, from its last one back. */
interface Chain {
  readonly last: Match;
  readonly before: Chain | undefined;
  readonly weight: number;
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

/** The heaviest increasing subsequence, by a tree of the heaviest chains up to each place of the target. */
function heaviestChain(matches: readonly Match[], weightOf: (match: Match) => number): Match[] {
  const size = Math.max(0, ...matches.map(({ target }) => target.start)) + 1;
  const tree = Array<Chain | undefined>(size + 1).fill(undefined);
  let heaviest: Chain | undefined;
  for (const match of matches.toSorted((a, b) => a.source.start - b.source.start)) {
    let before: Chain | undefined;
    for (let k = match.target.start; k > 0; k -= k & -k) before = heavier(before, tree[k]);
    const chain = { last: match, before, weight: (before?.weight ?? 0) + weightOf(match) };
    for (let k = match.target.start + 1; k <= size; k += k & -k) tree[k] = heavier(tree[k], chain);
    heaviest = heavier(heaviest, chain);
  }
  const members: Match[] = [];
  for (let chain = heaviest; chain !== undefined; chain = chain.before) members.push(chain.last);
  return members.reverse();
}

function heavier(one: Chain | undefined, other: Chain | undefined): Chain | undefined {
  return (other?.weight ?? 0) > (one?.weight ?? 0) ? other : one;
}
