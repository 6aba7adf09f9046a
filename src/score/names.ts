import { type EnglishToken, englishTokens, stemOf } from "../lexicon/english-stems.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { findPinyinNames, spellingPrefixes } from "../lexicon/pinyin-names.js";

/** A capitalised word below this background probability may be a name in pinyin. */
const RARE = 3e-5;
/** How much likelier a name in pinyin is when its characters are there. */
const NAME_RATIO = 2000;

/** Chinese words of one text with the English stems that they stand for there, and how strong that evidence is. */
export type Terms = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The Chinese words whose pinyin is a rare capitalised word of the English: `清扬` for `Qingyang`. */
export function findNames(chinese: readonly string[], english: readonly string[], lexicon: Lexicon): Terms {
  const stemOfSpelling = new Map<string, string>();
  for (const text of english) {
    for (const token of englishTokens(text)) {
      if (mayBeName(token, lexicon)) stemOfSpelling.set(pinyinSpelling(token), stemOf(token.form));
    }
  }
  const prefixes = spellingPrefixes(stemOfSpelling.keys());
  const names = new Map<string, Map<string, number>>();
  for (const text of chinese) {
    findPinyinNames(text, prefixes, lexicon, (word, spelling) => {
      names.set(word, (names.get(word) ?? new Map()).set(stemOfSpelling.get(spelling)!, NAME_RATIO));
    });
  }
  return names;
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

function mayBeName({ form }: EnglishToken, lexicon: Lexicon): boolean {
  if (!/^\p{Lu}/u.test(form)) return false;
  const stem = lexicon.findStem(stemOf(form));
  return stem < 0 || Math.exp(lexicon.logProbability(stem)) < RARE;
}

function pinyinSpelling({ form }: EnglishToken): string {
  return form.toLowerCase().replace(/['’]s?$|['’-]/g, "");
}
