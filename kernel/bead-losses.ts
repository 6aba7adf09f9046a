import {
  MATCH_COMPANY,
  MATCH_KINDS,
  MATCH_STRENGTH,
  MATCH_STRENGTHS,
  OTHER_NUMBER,
  STRENGTHS,
} from "../src/kernel/constants";
import { competitionOf } from "./competition";
import { Matches, matchesOf, matchPairs } from "./matches";
import { allocate, mark, release } from "./memory";
import { Bytes, Doubles, Ints } from "./numbers";
import { addPair, turnPairs, WordPair, WordPairs } from "./word-pairs";
import { Links, WordTable } from "./words";

/** The words of a side, and what each type says of having been left out, in nats. */
@unmanaged
export class LosingWords {
  table: WordTable;
  /** By type. */
  isNumber: Bytes;
  isContent: Bytes;
  /** By type: what it says without a match. */
  unmatched: Doubles;
  /** By kind of match: what it says of a function word, and after all kinds the same of a word of content. */
  matched: Doubles;
}

/** The words of a pair, which are matched one to one bead by bead. */
@unmanaged
export class LosingPair {
  chinese: LosingWords;
  english: LosingWords;
  links: Links;
  /** By English type: the place after the one where it last stands in the bead at hand; 0 for nowhere, as between beads. */
  last: Ints;
  /** What was asked for: by Chinese sentence of the bead what is lost, then by English one. */
  losses: Doubles;
  /** By place in the bead at hand: that of the same type before it, as in `last`; room for it is made bead by bead. */
  before: Ints;
}

/**
 * Matches the words of a bead of so many Chinese sentences from i on and English ones from j on, each side by itself,
 * and writes what the sentences lose.
 *
 * @param sides 1 for the Chinese side, 2 for the English one, 3 for both
 */
export function matchBead(pair: LosingPair, i: i32, rows: i32, j: i32, columns: i32, sides: i32): void {
  const chinese = pair.chinese.table;
  const english = pair.english.table;
  const owns = chinese.start[i + rows] - chinese.start[i];
  const others = english.start[j + columns] - english.start[j];
  const start = mark();
  const ofChinese = matchesOf(chinese.type.from(chinese.start[i]), owns, others);
  const ofEnglish = matchesOf(english.type.from(english.start[j]), others, owns);
  pair.before = changetype<Ints>(allocate((<usize>others) << 2));
  const pairs = changetype<WordPairs>(mark());
  joinWords(pair, ofChinese, ofEnglish);
  const count = <i32>((mark() - changetype<usize>(pairs)) / offsetof<WordPair>());
  const competition = competitionOf(pairs, count, owns, others);
  if (sides & 1) {
    matchPairs(ofChinese, competition, false);
    writeLosses(pair.chinese, ofChinese, i, rows, pair.losses);
  }
  if (sides & 2) {
    turnPairs(pairs, count);
    matchPairs(ofEnglish, competition, true);
    writeLosses(pair.english, ofEnglish, j, columns, pair.losses.from(rows));
  }
  release(start);
}

/** Adds all pairs of words of both sides that are evidence for each other. */
function joinWords(pair: LosingPair, chinese: Matches, english: Matches): void {
  const type = english.type;
  for (let at = 0; at < english.owns; at++) {
    pair.before[at] = pair.last[type[at]];
    pair.last[type[at]] = at + 1;
  }
  for (let word = 0; word < chinese.owns; word++) {
    if (pair.chinese.isNumber[chinese.type[word]] === 1) joinNumber(pair, word, chinese.type[word], english);
    else joinWord(pair, word, chinese.type[word]);
  }
  for (let at = 0; at < english.owns; at++) pair.last[type[at]] = 0;
}

function joinWord(pair: LosingPair, word: i32, type: i32): void {
  const links = pair.links;
  const end = links.start[type + 1];
  for (let k = links.start[type]; k < end; k++) {
    const strength = <f64>links.strength[k] / STRENGTHS;
    for (let at = pair.last[links.other[k]]; at > 0; at = pair.before[at - 1])
      addPair(word, at - 1, strength);
  }
}

/** A number may stand for any other. */
function joinNumber(pair: LosingPair, word: i32, type: i32, english: Matches): void {
  for (let at = 0; at < english.owns; at++) {
    const linked = strengthBetween(pair.links, type, english.type[at]);
    const strength = pair.english.isNumber[english.type[at]] === 1 ? max(linked, OTHER_NUMBER) : linked;
    if (strength > 0) addPair(word, at, strength);
  }
}

function strengthBetween(links: Links, from: i32, to: i32): f64 {
  const end = links.start[from + 1];
  for (let k = links.start[from]; k < end; k++) {
    if (links.other[k] === to) return <f64>links.strength[k] / STRENGTHS;
  }
  return 0;
}

/** Writes what sentences lose whose words have been matched. */
function writeLosses(side: LosingWords, matches: Matches, first: i32, count: i32, out: Doubles): void {
  const start = side.table.start.from(first);
  for (let sentence = 0; sentence < count; sentence++) {
    let sum: f64 = 0;
    const end = start[sentence + 1] - start[0];
    for (let word = start[sentence] - start[0]; word < end; word++) {
      const type = matches.type[word];
      if (matches.other[word] < 0) sum += side.unmatched[type];
      else sum += side.matched[side.isContent[type] * MATCH_KINDS + kindOf(matches, word)];
    }
    out[sentence] = sum;
  }
}

/** The kind of a word's match; as `kindOf` in src/match/losses.ts. */
function kindOf(matches: Matches, word: i32): i32 {
  const step = min(MATCH_STRENGTHS - 1, <i32>floor(matches.strength[word] / MATCH_STRENGTH));
  return (min(MATCH_COMPANY, matches.company[word]) * 2 + matches.alone[word]) * MATCH_STRENGTHS + step;
}
