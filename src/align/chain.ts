import type { Spans } from "./bead.js";

/** Things that are in the same order on both sides, from the last one back. */
interface Chain<T> {
  readonly last: T;
  readonly before: Chain<T> | undefined;
  readonly weight: number;
}

/**
 * Those of some things that are in the same order on both sides, so many that none heavier are: the heaviest increasing
 * subsequence, by a tree of the heaviest chains up to each place of the target.
 *
 * @param things no two start at one sentence of a side
 * @param weightOf above 0
 * @returns them in order
 */
export function heaviestChain<T extends Spans>(
  things: readonly T[],
  weightOf: (thing: T) => number = () => 1,
): T[] {
  const size = things.reduce((most, { target }) => Math.max(most, target.start), 0) + 1;
  const tree = Array<Chain<T> | undefined>(size + 1).fill(undefined);
  let heaviest: Chain<T> | undefined;
  for (const thing of things.toSorted((a, b) => a.source.start - b.source.start)) {
    let before: Chain<T> | undefined;
    for (let k = thing.target.start; k > 0; k -= k & -k) before = heavier(before, tree[k]);
    const chain = { last: thing, before, weight: (before?.weight ?? 0) + weightOf(thing) };
    for (let k = thing.target.start + 1; k <= size; k += k & -k) tree[k] = heavier(tree[k], chain);
    heaviest = heavier(heaviest, chain);
  }
  const members: T[] = [];
  for (let chain = heaviest; chain !== undefined; chain = chain.before) members.push(chain.last);
  return members.reverse();
}

function heavier<T>(one: Chain<T> | undefined, other: Chain<T> | undefined): Chain<T> | undefined {
  return (other?.weight ?? 0) > (one?.weight ?? 0) ? other : one;
}
