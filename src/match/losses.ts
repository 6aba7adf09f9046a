import { findText } from "../lexicon/sorted-texts.js";
import { decodeTables, type LossTable, wordLossOf } from "./losses-file.js";
import type { Match } from "./matching.js";
import { isContent, type WeighedWord, WORD_CLASSES, wordClass } from "./word-class.js";

/** Matches are told apart by strength in steps of so many nats, so many steps. */
const STRENGTH_STEP = 1.5;
const STRENGTHS = 5;
/** And by company: none, one, or this many and more. */
const MOST_COMPANY = 2;
/** A function word's match says less, as its lack of one does. */
const FUNCTION_SHARE = 0.3;

/** How many kinds of matches there are. */
export const MATCH_KINDS = 2 * STRENGTHS * (MOST_COMPANY + 1);

/** The kind of a match, 0 up to `MATCH_KINDS`, exclusive. */
export function matchKind({ strength, alone, company }: Match): number {
  return kindOf(strength, alone, company);
}

/** The same, by what it goes by. */
export function kindOf(strength: number, alone: boolean, company: number): number {
  const step = Math.min(STRENGTHS - 1, Math.floor(strength / STRENGTH_STEP));
  return (Math.min(MOST_COMPANY, company) * 2 + (alone ? 1 : 0)) * STRENGTHS + step;
}

/**
 * What a word says of whether it was left out: log P(match | left out) / P(match | translated), in nats. Above 0 it is
 * rather left out. Learned from parallel sentences, and from sentences that are no translations of each other for what
 * words find by chance.
 */
export class Losses {
  readonly #table: LossTable;
  readonly #isChinese: boolean;

  constructor(table: LossTable, isChinese: boolean) {
    this.#table = table;
    this.#isChinese = isChinese;
  }

  /** The loss of a word with its match, or without one. */
  of(word: WeighedWord, match: Match | undefined): number {
    return match === undefined ? this.unmatched(word) : this.matched(matchKind(match), isContent(word));
  }

  /** The loss of a word without a match. */
  unmatched(word: WeighedWord): number {
    const { wordText, wordStart, classLoss } = this.#table;
    const known = findText(wordText, wordStart, 0, wordStart.length - 1, word.spelling);
    if (known >= 0) return wordLossOf(this.#table, known);
    return classLoss[WORD_CLASSES.indexOf(wordClass(word, this.#isChinese))]!;
  }

  /** The loss of a word with a match of a kind. */
  matched(kind: number, isContent: boolean): number {
    return this.#table.matchLoss[kind]! * (isContent ? 1 : FUNCTION_SHARE);
  }
}

/** The losses of both languages. */
export interface LanguageLosses {
  readonly chinese: Losses;
  readonly english: Losses;
}

/**
 * The losses in the bytes of `data/losses.bin`, which are looked up where they stand.
 *
 * @throws Error if it is no whole file of this version
 */
export function decodeLosses(file: Uint8Array): LanguageLosses {
  const { chinese, english } = decodeTables(file);
  return { chinese: new Losses(chinese, true), english: new Losses(english, false) };
}
