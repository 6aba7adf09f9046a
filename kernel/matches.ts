import { allocate } from "./memory";
import { Bytes, Doubles, Ints } from "./numbers";
import { placesOf, sortPairs, WordPair, WordPairs } from "./word-pairs";

/** What is taken off two words that stand a whole text away from where they would in the same order, in nats. */
const DISTORTION: f64 = 2;
/** What each match in their company adds, in nats, and of how many. */
const COMPANY_BONUS: f64 = 1;
const MOST_COMPANY = 3;
/** How far words around a word stand from it, in words; English needs more of them. */
const AROUND_OWN = 5;
const AROUND_OTHER = 7;
/** Weaker matches are no company, in nats. */
const COMPANION: f64 = 2.5;

/** The words of one side that are matched, and with what. */
@unmanaged
export class Matches {
  owns: i32;
  others: i32;
  /** By word: its type. */
  type: Ints;
  /** By word: its match, or −1; in nats, how strong it is. */
  other: Ints;
  strength: Doubles;
  /** Whether the other word is its alone; compounds' parts may share one. */
  alone: Bytes;
  /** How many words around it are matched with words around its match. */
  company: Bytes;
}

/** Room for the matches of so many words; it is released with all that comes after it. */
export function matchesOf(type: Ints, owns: i32, others: i32): Matches {
  const matches = changetype<Matches>(allocate(offsetof<Matches>()));
  matches.owns = owns;
  matches.others = others;
  matches.type = type;
  matches.other = changetype<Ints>(allocate((<usize>owns) << 2));
  matches.strength = changetype<Doubles>(allocate((<usize>owns) << 3));
  matches.alone = changetype<Bytes>(allocate(owns));
  matches.company = changetype<Bytes>(allocate(owns));
  return matches;
}

/**
 * Matches each word of one side with at most one of the other: competitive linking (Melamed 2000). The strongest come
 * first, then once more with those preferred that have company, since the words of a clause stay together; a word for
 * which none is left shares the best that a word of another type has. So of a word that stands twice where its
 * translation stands once, one has no match.
 *
 * @param pairs of words, each two once; what they are worth is written here
 */
export function matchPairs(matches: Matches, pairs: WordPairs, count: i32): void {
  const order = changetype<Ints>(allocate((<usize>count) << 2));
  const spare = changetype<Ints>(allocate((<usize>count) << 2));
  const takenBy = changetype<Ints>(allocate((<usize>matches.others) << 2));
  for (let k = 0; k < count; k++) {
    order[k] = k;
    const pair = pairs[k];
    pair.value = pair.strength - DISTORTION * apart(matches, pair);
  }
  sortPairs(pairs, order, spare, count);
  assign(matches, pairs, order, takenBy, count);
  for (let k = 0; k < count; k++) {
    const pair = pairs[k];
    const company = companyOf(matches, pair.own, pair.other);
    pair.value = pair.value + COMPANY_BONUS * <f64>min(MOST_COMPANY, company);
  }
  sortPairs(pairs, order, spare, count);
  assign(matches, pairs, order, takenBy, count);
  for (let own = 0; own < matches.owns; own++) {
    const other = matches.other[own];
    matches.company[own] = other < 0 ? 0 : companyOf(matches, own, other);
  }
}

/** Turns pairs round, so that the other side's words are matched. */
export function turnPairs(pairs: WordPairs, count: i32): void {
  for (let k = 0; k < count; k++) {
    const pair = pairs[k];
    pair.places = placesOf(pair.other, pair.own);
  }
}

/** How far two words stand from each other as shares of their texts. */
function apart(matches: Matches, pair: WordPair): f64 {
  const own = (<f64>pair.own + 0.5) / <f64>matches.owns;
  const other = (<f64>pair.other + 0.5) / <f64>matches.others;
  return abs(own - other);
}

/** Gives each word the best other one that is free, then those that are left one that they share. */
function assign(matches: Matches, pairs: WordPairs, order: Ints, takenBy: Ints, count: i32): void {
  for (let own = 0; own < matches.owns; own++) matches.other[own] = -1;
  for (let other = 0; other < matches.others; other++) takenBy[other] = -1;
  for (let at = 0; at < count; at++) {
    const pair = pairs[order[at]];
    if (matches.other[pair.own] >= 0 || takenBy[pair.other] >= 0) continue;
    give(matches, pair, 1);
    takenBy[pair.other] = matches.type[pair.own];
  }
  for (let at = 0; at < count; at++) {
    const pair = pairs[order[at]];
    if (matches.other[pair.own] < 0 && takenBy[pair.other] !== matches.type[pair.own]) give(matches, pair, 0);
  }
}

function give(matches: Matches, pair: WordPair, alone: i32): void {
  matches.other[pair.own] = pair.other;
  matches.strength[pair.own] = pair.strength;
  matches.alone[pair.own] = alone;
}

function companyOf(matches: Matches, own: i32, other: i32): i32 {
  let company = 0;
  const last = min(matches.owns - 1, own + AROUND_OWN);
  for (let k = max(0, own - AROUND_OWN); k <= last; k++) {
    const match = matches.other[k];
    if (k === own || match < 0 || matches.alone[k] === 0 || matches.strength[k] < COMPANION) continue;
    if (match !== other && abs(match - other) <= AROUND_OTHER) company++;
  }
  return company;
}
