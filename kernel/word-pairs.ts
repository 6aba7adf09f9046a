import { allocate } from "./memory";
import { Ints } from "./numbers";

/** Up to so many are sorted by insertion, which for few is fastest. */
const RUN = 8;

/** A word that is to be matched and one of the other side that is evidence for it. */
@unmanaged
export class WordPair {
  /** What they are worth as a match, in nats. */
  value: f64;
  /** Log of how many times likelier the one word is where the other stands, in nats. */
  strength: f64;
  /** The place of the word that is to be matched, and below it the other's, of 32 bits each. */
  places: u64;

  /** The place of the word that is to be matched. */
  @inline get own(): i32 {
    return <i32>(this.places >>> 32);
  }

  /** That of the other. */
  @inline get other(): i32 {
    return <i32>this.places;
  }
}

/** Pairs one after the other, as they were added. */
@unmanaged
export class WordPairs {
  @inline @operator("[]") get(k: i32): WordPair {
    return changetype<WordPair>(changetype<usize>(this) + <usize>k * offsetof<WordPair>());
  }
}

/** Adds a pair behind those that were added last: nothing else may be allocated between. */
export function addPair(own: i32, other: i32, strength: f64): void {
  const pair = changetype<WordPair>(allocate(offsetof<WordPair>()));
  pair.strength = strength;
  pair.places = placesOf(own, other);
}

/** The places of a pair, as `WordPair` has them. */
export function placesOf(own: i32, other: i32): u64 {
  return ((<u64>own) << 32) | <u64>(<u32>other);
}

/**
 * Puts pairs in order, the best first.
 *
 * @param order indexes of pairs
 * @param spare room for as many
 */
export function sortPairs(pairs: WordPairs, order: Ints, spare: Ints, count: i32): void {
  for (let from = 0; from < count; from += RUN) insertSort(pairs, order, from, min(from + RUN, count));
  for (let width = RUN; width < count; width <<= 1) {
    for (let from = 0; from + width < count; from += width << 1) {
      merge(pairs, order, spare, from, from + width, min(from + (width << 1), count));
    }
  }
}

/** No two pairs are equal: where both are worth the same, the places decide. */
function isBefore(a: WordPair, b: WordPair): bool {
  return a.value > b.value || (a.value === b.value && a.places < b.places);
}

function insertSort(pairs: WordPairs, order: Ints, from: i32, to: i32): void {
  for (let k = from + 1; k < to; k++) {
    const one = order[k];
    const pair = pairs[one];
    let at = k;
    for (; at > from && isBefore(pair, pairs[order[at - 1]]); at--) order[at] = order[at - 1];
    order[at] = one;
  }
}

/** Makes one run of two that stand side by side. */
function merge(pairs: WordPairs, order: Ints, spare: Ints, from: i32, middle: i32, to: i32): void {
  if (!isBefore(pairs[order[middle]], pairs[order[middle - 1]])) return;
  const count = middle - from;
  memory.copy(changetype<usize>(spare), changetype<usize>(order.from(from)), (<usize>count) << 2);
  let left = 0;
  let right = middle;
  for (let at = from; left < count; at++) {
    if (right < to && isBefore(pairs[order[right]], pairs[spare[left]])) order[at] = order[right++];
    else order[at] = spare[left++];
  }
}
