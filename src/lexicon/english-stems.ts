import { stemmer } from "stemmer";
import { irregularForms } from "./irregular-forms.js";

/** A word of English text: its lower-case form, and the characters it stands on. */
export interface EnglishToken {
  /** Letters and apostrophes as written. */
  readonly form: string;
  /** UTF-16 offset in the text. */
  readonly start: number;
}

const WORD = /[\p{Script=Latin}\p{M}]+(?:['’][\p{Script=Latin}]+)*/gu;
const CONTRACTION = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/;
const DIACRITICS = /\p{M}+/gu;

/**
 * The words of an English text, in order.
 *
 * @param text any text; what is not a word of Latin letters is passed over
 */
export function* englishTokens(text: string): Generator<EnglishToken> {
  for (const match of text.matchAll(WORD)) yield { form: match[0], start: match.index };
}

const stems = new Map<string, string>();

/**
 * The stem that stands for all forms of a word: `stories` and `story` give the same, so do `said` and `say`.
 * Contractions lose their tail (`he's` gives `he`), diacritics are dropped.
 *
 * @param form a word as written, in any case
 * @see Porter, M. F. (1980). An algorithm for suffix stripping. Program 14(3).
 */
export function stemOf(form: string): string {
  let stem = stems.get(form);
  if (stem === undefined) {
    const plain = form.toLowerCase().replace(CONTRACTION, "").normalize("NFD").replace(DIACRITICS, "");
    stem = stemmer(irregularForms.get(plain) ?? plain);
    stems.set(form, stem);
  }
  return stem;
}
