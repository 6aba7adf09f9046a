import { Competition, findWinners } from "./competition";
import { allocate } from "./memory";
import { Bytes, Doubles, Ints } from "./numbers";
import { isBefore, WordPair } from "./word-pairs";

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
/** In place of a companion: no word is near it. */
const NO_COMPANION = i32.MIN_VALUE >> 1;

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
  /** By word: the best pair that it may share, or −1. */
  shared: Ints;
  /** By word of the other side: the type of the word whose alone it is, or −1. */
  takenBy: Ints;
  /** By word, behind room for words before the first: its match if that is company, or `NO_COMPANION`. */
  companion: Ints;
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
  makeRoom(matches);
  return matches;
}

/** Makes room for what is known only while words are matched. */
export function makeRoom(matches: Matches): void {
  matches.shared = changetype<Ints>(allocate((<usize>matches.owns) << 2));
  matches.takenBy = changetype<Ints>(allocate((<usize>matches.others) << 2));
  const companions = matches.owns + 2 * AROUND_OWN;
  matches.companion = changetype<Ints>(allocate((<usize>companions) << 2));
  for (let k = 0; k < AROUND_OWN; k++) {
    matches.companion[k] = NO_COMPANION;
    matches.companion[companions - 1 - k] = NO_COMPANION;
  }
}

/**
 * Matches each word of one side with at most one of the other: competitive linking (Melamed 2000). The strongest come
 * first, then once more with those preferred that have company, since the words of a clause stay together; a word for
 * which none is left shares the best that a word of another type has. So of a word that stands twice where its
 * translation stands once, one has no match.
 *
 * @param isTurned whether the words to be matched are of the second side
 */
export function matchPairs(matches: Matches, competition: Competition, isTurned: bool): void {
  const pairs = competition.pairs;
  for (let k = 0; k < competition.count; k++) {
    const pair = pairs[k];
    pair.value = pair.strength - DISTORTION * apart(matches, pair);
  }
  assign(matches, competition, isTurned);
  noteCompanions(matches);
  for (let k = 0; k < competition.count; k++) {
    const pair = pairs[k];
    const company = companyOf(matches, pair.own, pair.other);
    pair.value = pair.value + COMPANY_BONUS * <f64>min(MOST_COMPANY, company);
  }
  assign(matches, competition, isTurned);
  noteCompanions(matches);
  for (let own = 0; own < matches.owns; own++) {
    const other = matches.other[own];
    matches.company[own] = other < 0 ? 0 : companyOf(matches, own, other);
  }
}

/** How far two words stand from each other as shares of their texts. */
function apart(matches: Matches, pair: WordPair): f64 {
  const own = (<f64>pair.own + 0.5) / <f64>matches.owns;
  const other = (<f64>pair.other + 0.5) / <f64>matches.others;
  return abs(own - other);
}

/** Gives each word the best other one that is free, then those that are left one that they share. */
function assign(matches: Matches, competition: Competition, isTurned: bool): void {
  const pairs = competition.pairs;
  const shared = matches.shared;
  const takenBy = matches.takenBy;
  for (let own = 0; own < matches.owns; own++) {
    matches.other[own] = -1;
    shared[own] = -1;
  }
  for (let other = 0; other < matches.others; other++) takenBy[other] = -1;
  findWinners(competition, isTurned);
  for (let second = 0; second < competition.seconds; second++) {
    const winner = competition.winner[second];
    if (winner < 0) continue;
    const pair = pairs[winner];
    give(matches, pair, 1);
    takenBy[pair.other] = matches.type[pair.own];
  }
  for (let k = 0; k < competition.count; k++) {
    const pair = pairs[k];
    const own = pair.own;
    if (matches.other[own] >= 0 || takenBy[pair.other] === matches.type[own]) continue;
    if (shared[own] < 0 || isBefore(pair, pairs[shared[own]])) shared[own] = k;
  }
  for (let own = 0; own < matches.owns; own++) if (shared[own] >= 0) give(matches, pairs[shared[own]], 0);
}

function give(matches: Matches, pair: WordPair, alone: i32): void {
  matches.other[pair.own] = pair.other;
  matches.strength[pair.own] = pair.strength;
  matches.alone[pair.own] = alone;
}

/** Notes by word its match if that may be company for others. */
function noteCompanions(matches: Matches): void {
  const companion = matches.companion;
  for (let own = 0; own < matches.owns; own++) {
    const isCompanion =
      matches.other[own] >= 0 && matches.alone[own] === 1 && matches.strength[own] >= COMPANION;
    companion[AROUND_OWN + own] = isCompanion ? matches.other[own] : NO_COMPANION;
  }
}

/** How many companions are around a word and its match. Counted without a branch: no processor foresees them. */
function companyOf(matches: Matches, own: i32, other: i32): i32 {
  const around = matches.companion.from(own);
  let company = 0;
  for (let k = 0; k <= 2 * AROUND_OWN; k++) company += isCompany(around[k], other);
  return company - isCompany(around[AROUND_OWN], other);
}

/** 1 if a companion is around a match, but not the same. */
function isCompany(companion: i32, other: i32): i32 {
  const distance = companion - other;
  return <i32>(<u32>(distance + AROUND_OTHER) <= 2 * AROUND_OTHER) & <i32>(distance !== 0);
}
