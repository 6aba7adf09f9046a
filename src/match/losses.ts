import { MATCH_COMPANY, MATCH_KINDS, MATCH_STRENGTH, MATCH_STRENGTHS } from "../kernel/constants.js";
import { findText } from "../lexicon/sorted-texts.js";
import { decodeTables, type LossTable, wordLossOf } from "./losses-file.js";
import type { Match } from "./matching.js";
import { isContent, type WeighedWord, WORD_CLASSES, wordClass } from "./word-class.js";

/** A function word's match says less, as its lack of one does. */
const FUNCTION_SHARE = 0.3;

export { MATCH_KINDS };

/** The kind of a match, 0 up to `MATCH_KINDS`, exclusive; as `kindOf` of kernel/bead-losses.ts. */
export function matchKind({ strength, alone, company }: Match): number {
  const step = Math.min(MATCH_STRENGTHS - 1, Math.floor(strength / MATCH_STRENGTH));
  return (Math.min(MATCH_COMPANY, company) * 2 + (alone ? 1 : 0)) * MATCH_STRENGTHS + step;
}

/**
 * What a word says of whether it was left out: log P(match | left out) / P(match | translated), in nats. Above 0 it is
 * rather left out. Learned from parallel sentences, and from sentences that are no translations of each other for what
 * words find by chance.
 */
export class Losses {
  readonly #table: LossTable;
  readonly #isChinese: boolean;
  /** Where words that were found stand in the table: texts have few of them many times. */
  readonly #places = new Map<string, number>();

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
    const place = this.#placeOf(word.spelling);
    if (place >= 0) return wordLossOf(this.#table, place);
    return this.#table.classLoss[WORD_CLASSES.indexOf(wordClass(word, this.#isChinese))]!;
  }

  #placeOf(spelling: string): number {
    let place = this.#places.get(spelling);
    if (place === undefined) {
      const { wordText, wordStart } = this.#table;
      place = findText(wordText, wordStart, 0, wordStart.length - 1, spelling);
      // What it lacks is not kept: a corpus has names without end.
      if (place >= 0) this.#places.set(spelling, place);
    }
    return place;
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
