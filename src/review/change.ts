import type { RecordSentence, Review, Row, Side } from "./review.js";

/** Neighbours in a list that others take the place of. */
interface Replaced<T> {
  /** Index of the first. */
  readonly at: number;
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** A change of one of the lists of a review. */
export type Splice =
  | ({ readonly list: Side } & Replaced<RecordSentence>)
  | ({ readonly list: "rows" } & Replaced<Row>);

/** Splices that are made one after the other: the places in each are those that the ones before have left. */
export type Change = readonly Splice[];

/**
 * The review as a change leaves it.
 *
 * @throws RangeError if what it removes is not there, as when it is a change of another review
 */
export function changed(review: Review, change: Change): Review {
  const lists = { ...review };
  for (const splice of change) {
    const list: readonly unknown[] = lists[splice.list];
    const { at, removed, added } = splice;
    if (!isAt(list, at, removed))
      throw new RangeError(`a change of ${splice.list} ${at} that is of another review`);
    // Not by splice(): long lists as arguments overflow the stack.
    lists[splice.list] = [...list.slice(0, at), ...added, ...list.slice(at + removed.length)] as never;
  }
  return lists;
}

/** The change that takes a change back. */
export function inverted(change: Change): Change {
  return change.toReversed().map(({ added, removed, ...place }) => {
    return { ...place, removed: added, added: removed } as Splice;
  });
}

function isAt(list: readonly unknown[], at: number, removed: readonly unknown[]): boolean {
  if (at < 0 || at + removed.length > list.length) return false;
  return removed.every((element, index) => isSame(element, list[at + index]));
}

/** What comes from a journal is another object with the same fields in the same order. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
