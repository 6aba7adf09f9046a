/**
 * Does work for each index of a list, so many at once, in that order.
 *
 * @param order the indexes
 */
export async function eachAtOnce(
  order: Iterable<number>,
  atOnce: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  const next = order[Symbol.iterator]();
  const taker = async (): Promise<void> => {
    for (let one = next.next(); !one.done; one = next.next()) await work(one.value);
  };
  await Promise.all(Array.from({ length: atOnce }, taker));
}

/** The indexes of sizes, the largest first, so that none of the large is left to one thread at the end. */
export function largestFirst(sizes: readonly number[]): number[] {
  return sizes.map((_, index) => index).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
}
