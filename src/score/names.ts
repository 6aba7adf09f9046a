import type { Lexicon } from "../lexicon/lexicon.js";
import { PINYIN, type Romanisation, RomanisedNames, WADE_GILES } from "../lexicon/romanised-names.js";
import { SpelledNames, type Spellings } from "./spelled-names.js";

/** How much likelier a romanised name is when its characters are there. */
const NAME_RATIO = 2000;
/** The longest name or term that is sought among words, in UTF-16 units. */
export const LONGEST_TERM = 4;

/** Chinese words of one text with the English stems that they stand for there, and how strong that evidence is. */
export type Terms = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The Chinese words that a rare capitalised word of the English romanises: `清扬` for `Qingyang`. Names in Wade–Giles
 * count only where they set syllables apart, as `Hsi-feng` and `Chia Cheng` do: one alone stands for too many words.
 */
export function findNames(chinese: readonly string[], english: readonly string[], lexicon: Lexicon): Terms {
  const spelled = new SpelledNames(lexicon);
  for (const text of english) spelled.collect(text);
  const names = new Map<string, Map<string, number>>();
  addNames(names, chinese, spelled.joined, PINYIN, lexicon);
  addNames(names, chinese, spelled.hyphenated, WADE_GILES, lexicon);
  return names;
}

function addNames(
  names: Map<string, Map<string, number>>,
  chinese: readonly string[],
  spellings: Spellings,
  romanisation: Romanisation,
  lexicon: Lexicon,
): void {
  const romanised = new RomanisedNames(spellings.keys(), romanisation, lexicon);
  for (const text of chinese) {
    romanised.findIn(text, (word, spelling) => {
      const stems = names.get(word) ?? new Map<string, number>();
      for (const stem of spellings.get(spelling)!) stems.set(stem, NAME_RATIO);
      names.set(word, stems);
    });
  }
}

/** Both sets of terms; where both have a pair the stronger evidence counts. */
export function mergeTerms(some: Terms, others: Terms): Terms {
  const merged = new Map([...some].map(([word, stems]) => [word, new Map(stems)]));
  for (const [word, stems] of others) {
    const row = merged.get(word) ?? new Map<string, number>();
    for (const [stem, ratio] of stems) row.set(stem, Math.max(ratio, row.get(stem) ?? 0));
    merged.set(word, row);
  }
  return merged;
}
