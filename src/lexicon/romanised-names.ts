import type { Lexicon } from "./lexicon.js";
import { wadeGilesOf } from "./wade-giles.js";

/** A name has 2 to 4 characters: one alone is a surname, which the lexicon glosses, and too short to be sure of. */
const MIN_CHARACTERS = 2;
const MAX_CHARACTERS = 4;

/** A way to write Chinese names in plain Latin letters, without tones, apostrophes and diacritics. */
export interface Romanisation {
  /** How a syllable may be spelled, given in toneless pinyin with `v` for ü. */
  readonly spellingsOf: (pinyin: string) => readonly string[];
  /** What stands between the syllables of a name. */
  readonly joint: "" | "-";
}

/** `baoyu`; ü is written `u`, `yu` in passports, or `v`. */
export const PINYIN: Romanisation = {
  spellingsOf: (pinyin) =>
    pinyin.includes("v") ? ["u", "yu", "v"].map((vowel) => pinyin.replace("v", vowel)) : [pinyin],
  joint: "",
};

/** `pao-yu`: it sets syllables apart, and that they are tells `Ito` from `i-to`. */
export const WADE_GILES: Romanisation = { spellingsOf: wadeGilesOf, joint: "-" };

/** Spellings and all their beginnings, so that a search can stop as soon as nothing continues it. */
export interface SpellingPrefixes {
  readonly whole: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
}

/** Indexes spellings for `findRomanisedNames`. */
export function spellingPrefixes(spellings: Iterable<string>): SpellingPrefixes {
  const whole = new Set(spellings);
  const prefixes = new Set<string>();
  for (const spelling of whole) for (let k = 1; k <= spelling.length; k++) prefixes.add(spelling.slice(0, k));
  return { whole, prefixes };
}

/**
 * Finds the Chinese words that one of the given spellings romanises: `清扬` for `qingyang` in pinyin, `宝玉` for
 * `pao-yu` in Wade–Giles.
 *
 * @param text simplified Chinese
 * @param spellings names in lower case, without diacritics and apostrophes, with the romanisation's joint
 * @param found called with each such word and its spelling
 */
export function findRomanisedNames(
  text: string,
  { whole, prefixes }: SpellingPrefixes,
  { spellingsOf, joint }: Romanisation,
  lexicon: Lexicon,
  found: (word: string, spelling: string) => void,
): void {
  if (whole.size === 0) return;
  const extend = (start: number, end: number, spelled: string): void => {
    const characters = end - start;
    if (characters >= MIN_CHARACTERS && whole.has(spelled)) found(text.slice(start, end), spelled);
    if (characters === MAX_CHARACTERS || end === text.length) return;
    const begun = characters === 0 ? "" : spelled + joint;
    for (const syllable of lexicon.readingsOf(text.charCodeAt(end))) {
      for (const spelling of spellingsOf(syllable)) {
        const longer = begun + spelling;
        if (prefixes.has(longer)) extend(start, end + 1, longer);
      }
    }
  };
  for (let start = 0; start < text.length; start++) extend(start, start, "");
}
