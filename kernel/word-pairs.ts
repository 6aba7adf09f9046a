import { allocate } from "./memory";

/** A word that is to be matched and one of the other side that is evidence for it. */
@unmanaged
export class WordPair {
  /** What they are worth as a match, in nats. */
  value: f64;
  /** Log of how many times likelier the one word is where the other stands, in nats. */
  strength: f64;
  /** The place of the word that is to be matched, and the other's. */
  own: i32;
  other: i32;
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
  pair.own = own;
  pair.other = other;
}

/** Whether a pair is better than another. No two are equal: where both are worth the same, the places decide. */
export function isBefore(a: WordPair, b: WordPair): bool {
  if (a.value !== b.value) return a.value > b.value;
  return a.own < b.own || (a.own === b.own && a.other < b.other);
}

/** Turns pairs round, so that the other side's words are matched. */
export function turnPairs(pairs: WordPairs, count: i32): void {
  for (let k = 0; k < count; k++) {
    const pair = pairs[k];
    const own = pair.own;
    pair.own = pair.other;
    pair.other = own;
  }
}
