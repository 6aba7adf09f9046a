import { stemmer } from "stemmer";
import { irregularForms } from "./irregular-forms.js";

/** A word of English text. */
export interface EnglishToken {
  /** Letters and apostrophes as written. */
  readonly form: string;
  /** UTF-16 offset in the text. */
  readonly start: number;
}

const WORD = /[\p{Script=Latin}\p{M}]+(?:['’][\p{Script=Latin}]+)*/gu;
const NEGATION = /n['’]t$/i;
const CONTRACTION = /(?:n't|'(?:s|re|ve|ll|d|m))$/;
const CURLY_APOSTROPHE = /’/g;
const DIACRITICS = /\p{M}+/gu;

/**
 * The words of an English text, in order. After a contraction with `not` its `n't` comes as a word of its own: `can't`
 * gives `can't`, whose stem is that of `can`, and `n't`, whose stem is that of `not`.
 *
 * @param text any text; what is not a word of Latin letters is passed over
 */
export function* englishTokens(text: string): Generator<EnglishToken> {
  for (const { 0: form, index: start } of text.matchAll(WORD)) {
    yield { form, start };
    const negation = endsInT(form) ? form.search(NEGATION) : -1;
    if (negation > 0) yield { form: form.slice(negation), start: start + negation };
  }
}

/** Whether a word may end in `n't`: few do, and patterns take longer to say so. */
function endsInT(form: string): boolean {
  const last = form.charCodeAt(form.length - 1);
  return last === 0x74 || last === 0x54;
}

const stems = new Map<string, string>();

/**
 * The stem that stands for all forms of a word: `stories` and `story` give the same, so do `said` and `say`.
 * Contractions lose their tail (`he's` gives `he`, `won't` gives `will`), diacritics are dropped.
 *
 * @param form a word as written, in any case
 * @see Porter, M. F. (1980). An algorithm for suffix stripping. Program 14(3).
 */
export function stemOf(form: string): string {
  let stem = stems.get(form);
  if (stem === undefined) {
    const plain = form.toLowerCase().replace(CURLY_APOSTROPHE, "'").normalize("NFD").replace(DIACRITICS, "");
    const bare = plain.replace(CONTRACTION, "");
    stem = stemmer(irregularForms.get(plain) ?? irregularForms.get(bare) ?? bare);
    stems.set(form, stem);
  }
  return stem;
}
