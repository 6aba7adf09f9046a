import type { Lexicon } from "./lexicon.js";

/** A name has 2 to 4 characters: one alone is a surname, which the lexicon glosses. */
const MIN_CHARACTERS = 2;
const MAX_CHARACTERS = 4;

/** Spellings and all their beginnings, so that a search can stop as soon as nothing continues it. */
export interface SpellingPrefixes {
  readonly whole: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
}

/** Indexes spellings for `findPinyinNames`. */
export function spellingPrefixes(spellings: Iterable<string>): SpellingPrefixes {
  const whole = new Set(spellings);
  const prefixes = new Set<string>();
  for (const spelling of whole) for (let k = 1; k <= spelling.length; k++) prefixes.add(spelling.slice(0, k));
  return { whole, prefixes };
}

/**
 * Finds the Chinese words whose toneless pinyin is one of the given spellings: `清扬` for `qingyang`.
 *
 * @param text simplified Chinese
 * @param spellings lower-case Latin words that may be names, without hyphens or apostrophes
 * @param found called with each such word and its spelling
 */
export function findPinyinNames(
  text: string,
  { whole, prefixes }: SpellingPrefixes,
  lexicon: Lexicon,
  found: (word: string, spelling: string) => void,
): void {
  const extend = (start: number, end: number, spelled: string): void => {
    const characters = end - start;
    if (characters >= MIN_CHARACTERS && whole.has(spelled)) found(text.slice(start, end), spelled);
    if (characters === MAX_CHARACTERS || end === text.length) return;
    for (const syllable of lexicon.readingsOf(text.charCodeAt(end))) {
      const longer = spelled + syllable;
      if (prefixes.has(longer)) extend(start, end + 1, longer);
    }
  };
  for (let start = 0; start < text.length; start++) extend(start, start, "");
}
