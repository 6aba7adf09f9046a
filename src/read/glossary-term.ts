import { InputFailure } from "../failure.js";

/** A Chinese term and an English one that translates it. */
export interface GlossaryTerm {
  readonly chinese: string;
  readonly english: string;
}

/** Where a term stands in its file, 1-based. */
export interface TermPlace {
  readonly path: string;
  readonly line: number;
}

const HAN = /\p{Script=Han}/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const ENGLISH_WORD = /[\p{Script=Latin}\p{Nd}]/u;

/** Whether text has a Chinese character. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}

/**
 * Makes sure that a text may hold a Chinese term: it has a letter or a digit, of any script.
 *
 * @throws InputFailure if it has none
 */
export function checkChinese(term: string, place: TermPlace): void {
  if (WORD_CHARACTER.test(term)) return;
  throw new InputFailure("a Chinese term without a word", { ...place, got: term });
}

/**
 * Makes sure that a text may hold an English term: it has a Latin letter or a digit, and no Chinese character.
 *
 * @throws InputFailure if it has not
 */
export function checkEnglish(term: string, place: TermPlace): void {
  if (hasHan(term)) {
    const hint = "write the Chinese characters on the Chinese side";
    throw new InputFailure("an English term with Chinese characters", { ...place, got: term, hint });
  }
  if (!ENGLISH_WORD.test(term)) {
    throw new InputFailure("an English term without an English word", { ...place, got: term });
  }
}
