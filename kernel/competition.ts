import { allocate } from "./memory";
import { Ints } from "./numbers";
import { isBefore, WordPair, WordPairs } from "./word-pairs";

/**
 * Pairs of words that compete for being matches. Those of a word of the first side stand together, the words in their
 * order; whether a pair's own word is of that side does not matter.
 */
@unmanaged
export class Competition {
  pairs: WordPairs;
  count: i32;
  /** How many words the first side has, and the second. */
  firsts: i32;
  seconds: i32;
  /** By word of the first side: where its pairs start; one more entry than words. */
  start: Ints;
  /** By word of the second side: the pair that it is won by, or −1. */
  winner: Ints;
}

/** Room for a competition of pairs; it is released with all that comes after it. */
export function competitionOf(pairs: WordPairs, count: i32, firsts: i32, seconds: i32): Competition {
  const competition = changetype<Competition>(allocate(offsetof<Competition>()));
  const start = changetype<Ints>(allocate((<usize>firsts + 1) << 2));
  for (let first = 0, k = 0; first <= firsts; first++) {
    while (k < count && pairs[k].own < first) k++;
    start[first] = k;
  }
  competition.pairs = pairs;
  competition.count = count;
  competition.firsts = firsts;
  competition.seconds = seconds;
  competition.start = start;
  competition.winner = changetype<Ints>(allocate((<usize>seconds) << 2));
  return competition;
}

/**
 * Finds the pairs that win when the best comes first and those after it have what is left. As both words of a pair see
 * its worth alike, that is the one stable matching (Gale & Shapley 1962), which is found without sorting: each word in
 * turn takes the best that has no better pair already, and who lost it goes on.
 *
 * @param isTurned whether the pairs' own words are of the second side
 */
export function findWinners(competition: Competition, isTurned: bool): void {
  const pairs = competition.pairs;
  const winner = competition.winner;
  for (let second = 0; second < competition.seconds; second++) winner[second] = -1;
  for (let first = 0; first < competition.firsts; first++) {
    let seeker = first;
    while (seeker >= 0) {
      const best = bestOf(competition, seeker, isTurned);
      if (best < 0) break;
      const second = secondOf(pairs[best], isTurned);
      const loser = winner[second];
      winner[second] = best;
      seeker = loser < 0 ? -1 : firstOf(pairs[loser], isTurned);
    }
  }
}

/** The best of a word's pairs that no better one stands against; −1 if there is none. */
function bestOf(competition: Competition, first: i32, isTurned: bool): i32 {
  const pairs = competition.pairs;
  const winner = competition.winner;
  const end = competition.start[first + 1];
  let best = -1;
  for (let k = competition.start[first]; k < end; k++) {
    const pair = pairs[k];
    if (best >= 0 && !isBefore(pair, pairs[best])) continue;
    const rival = winner[secondOf(pair, isTurned)];
    if (rival < 0 || isBefore(pair, pairs[rival])) best = k;
  }
  return best;
}

function firstOf(pair: WordPair, isTurned: bool): i32 {
  return isTurned ? pair.other : pair.own;
}

function secondOf(pair: WordPair, isTurned: bool): i32 {
  return isTurned ? pair.own : pair.other;
}
