import { STRENGTHS } from "../kernel/constants.js";
import type { Links } from "../score/links.js";
import { contents, type WordTable } from "../score/word-table.js";
import type { PairWords } from "../score/words.js";
import { JoinedWords } from "./joined-words.js";
import { kindOf, type LanguageLosses, type Losses } from "./losses.js";
import { isContent } from "./word-class.js";
import { WordMatcher } from "./word-matcher.js";

/** How strongly a number may stand where another does, in nats: what the two say is for number-mismatch to tell. */
export const OTHER_NUMBER = 4;

/** More sentences than a bead has on a side. */
const LONGEST = 8;

/** What one side of a bead says of having been left out, when its words are matched with the other's. */
export interface SideLoss {
  /** By sentence of the bead, in nats: above 0 where it is rather left out. */
  readonly losses: readonly number[];
  /** Their sum. */
  readonly loss: number;
}

/** A bead whose words are matched one to one, each side by itself. */
export interface MatchedBead {
  readonly chinese: SideLoss;
  readonly english: SideLoss;
}

/** The words of a side, and what each type says. */
export interface SideWords {
  readonly table: WordTable;
  /** By sentence: the weight of its words as content. */
  readonly content: Float64Array;
  /** By type. */
  readonly isNumber: Uint8Array;
  readonly isContent: Uint8Array;
  /** Known once it was asked for; NaN before. */
  readonly unmatched: Float64Array;
  readonly losses: Losses;
}

/**
 * Matches the words of a pair's beads, as rules of checks do, but by numbers alone: a search asks for thousands. Each
 * bead is matched once.
 */
export class MatchedBeads {
  readonly chinese: SideWords;
  readonly english: SideWords;
  readonly #links: Links;
  readonly #matcher = new WordMatcher();
  readonly #joined = new JoinedWords();
  readonly #known = new Map<number, MatchedBead>();
  readonly #knownLoss = { chinese: new Map<number, number>(), english: new Map<number, number>() };
  /** By English type: where it last stands in the bead at hand, and by place: where before that; −1 for nowhere. */
  readonly #last: Int32Array;
  #before = new Int32Array(64);

  /** @param links from Chinese to English types */
  constructor({ chinese, english }: PairWords, links: Links, losses: LanguageLosses) {
    this.chinese = sideWords(chinese, losses.chinese);
    this.english = sideWords(english, losses.english);
    this.#links = links;
    this.#last = new Int32Array(english.spelling.length).fill(-1);
  }

  /** The bead of so many Chinese sentences from i on, and English ones from j on. */
  of(i: number, rows: number, j: number, columns: number): MatchedBead {
    const key = this.#key(i, rows, j, columns);
    let bead = this.#known.get(key);
    if (bead === undefined) {
      this.#join(i, rows, j, columns);
      bead = {
        chinese: this.#match("chinese", i, rows, j, columns),
        english: this.#match("english", i, rows, j, columns),
      };
      this.#known.set(key, bead);
    }
    return bead;
  }

  /** What one side of the bead loses; for who wants no more of it. */
  lossOf(side: keyof MatchedBead, i: number, rows: number, j: number, columns: number): number {
    const key = this.#key(i, rows, j, columns);
    let loss = this.#known.get(key)?.[side].loss ?? this.#knownLoss[side].get(key);
    if (loss === undefined) {
      this.#join(i, rows, j, columns);
      loss = this.#match(side, i, rows, j, columns).loss;
      this.#knownLoss[side].set(key, loss);
    }
    return loss;
  }

  #key(i: number, rows: number, j: number, columns: number): number {
    return ((i * LONGEST + rows) * this.english.table.start.length + j) * LONGEST + columns;
  }

  /** Matches one side's words of a bead whose words have just been joined. */
  #match(side: keyof MatchedBead, i: number, rows: number, j: number, columns: number): SideLoss {
    const chinese = typesIn(this.chinese.table, i, rows);
    const english = typesIn(this.english.table, j, columns);
    const { own, other, strength, count } = this.#joined;
    const isChinese = side === "chinese";
    const [types, others] = isChinese ? [chinese, english] : [english, chinese];
    const [from, to] = isChinese ? [own, other] : [other, own];
    this.#matcher.begin(types.length, others.length);
    for (let k = 0; k < count; k++) this.#matcher.join(from[k]!, to[k]!, strength[k]!);
    this.#matcher.match(types);
    return isChinese ? this.#sideLoss(this.chinese, i, rows) : this.#sideLoss(this.english, j, columns);
  }

  /** What joins the words of both sides. */
  #join(i: number, rows: number, j: number, columns: number): void {
    const chinese = typesIn(this.chinese.table, i, rows);
    const english = typesIn(this.english.table, j, columns);
    this.#place(english);
    this.#joined.clear();
    for (let word = 0; word < chinese.length; word++) {
      if (this.chinese.isNumber[chinese[word]!] === 1) this.#joinNumber(word, chinese[word]!, english);
      else this.#joinWord(word, chinese[word]!);
    }
    for (const type of english) this.#last[type] = -1;
  }

  /** Notes where each type stands. */
  #place(english: Uint32Array): void {
    if (this.#before.length < english.length) this.#before = new Int32Array(2 * english.length);
    for (let at = 0; at < english.length; at++) {
      this.#before[at] = this.#last[english[at]!]!;
      this.#last[english[at]!] = at;
    }
  }

  #joinWord(word: number, type: number): void {
    const { start, other, strength } = this.#links;
    for (let k = start[type]!; k < start[type + 1]!; k++) {
      for (let at = this.#last[other[k]!]!; at >= 0; at = this.#before[at]!)
        this.#joined.add(word, at, strength[k]! / STRENGTHS);
    }
  }

  #joinNumber(word: number, type: number, english: Uint32Array): void {
    const { start, other, strength } = this.#links;
    const known = new Map<number, number>();
    for (let k = start[type]!; k < start[type + 1]!; k++) known.set(other[k]!, strength[k]! / STRENGTHS);
    english.forEach((one, at) => {
      const joined = known.get(one) ?? 0;
      const least = this.english.isNumber[one] === 1 ? OTHER_NUMBER : 0;
      if (Math.max(joined, least) > 0) this.#joined.add(word, at, Math.max(joined, least));
    });
  }

  /** What the sentences say whose words have just been matched. */
  #sideLoss(side: SideWords, first: number, count: number): SideLoss {
    const { isContent, losses } = side;
    const { start, type } = side.table;
    const { other, strength, alone, company } = this.#matcher;
    const offset = start[first]!;
    const bySentence: number[] = [];
    for (let sentence = first; sentence < first + count; sentence++) {
      let sum = 0;
      for (let t = start[sentence]!; t < start[sentence + 1]!; t++) {
        const word = t - offset;
        if (other[word]! < 0) sum += unmatchedLoss(side, type[t]!);
        else {
          const kind = kindOf(strength[word]!, alone[word] === 1, company[word]!);
          sum += losses.matched(kind, isContent[type[t]!] === 1);
        }
      }
      bySentence.push(sum);
    }
    return { losses: bySentence, loss: bySentence.reduce((sum, loss) => sum + loss, 0) };
  }
}

function sideWords(table: WordTable, losses: Losses): SideWords {
  const words = table.spelling.map((spelling, type) => ({ spelling, weight: table.content[type]! }));
  return {
    table,
    content: contents(table),
    isNumber: Uint8Array.from(words, ({ spelling }) => (spelling.startsWith("#") ? 1 : 0)),
    isContent: Uint8Array.from(words, (word) => (isContent(word) ? 1 : 0)),
    unmatched: new Float64Array(words.length).fill(Number.NaN),
    losses,
  };
}

function unmatchedLoss({ table, unmatched, losses }: SideWords, type: number): number {
  if (Number.isNaN(unmatched[type]!))
    unmatched[type] = losses.unmatched({ spelling: table.spelling[type]!, weight: table.content[type]! });
  return unmatched[type]!;
}

/** The types of the words of consecutive sentences. */
function typesIn({ start, type }: WordTable, sentence: number, count: number): Uint32Array {
  return type.subarray(start[sentence], start[sentence + count]);
}
