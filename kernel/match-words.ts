import { competitionOf } from "./competition";
import { Matches, makeRoom, matchPairs } from "./matches";
import { mark, release } from "./memory";
import { Doubles, Ints } from "./numbers";
import { addPair, WordPairs } from "./word-pairs";

/**
 * Matches words that are handed over one by one; see `matchPairs`.
 *
 * @param own by pair: the place of a word, which never falls, and the other's
 */
export function matchWords(matches: Matches, own: Ints, other: Ints, strength: Doubles, count: i32): void {
  const start = mark();
  for (let k = 0; k < count; k++) addPair(own[k], other[k], strength[k]);
  makeRoom(matches);
  const competition = competitionOf(changetype<WordPairs>(start), count, matches.owns, matches.others);
  matchPairs(matches, competition, false);
  release(start);
}
