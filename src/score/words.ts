import { chineseNumbers } from "../lexicon/chinese-numbers.js";
import { chineseWords } from "../lexicon/chinese-words.js";
import { englishNumbers } from "../lexicon/english-numbers.js";
import { englishTokens, stemOf } from "../lexicon/english-stems.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { NumberToken } from "../lexicon/number-token.js";
import { chineseFunctionWords } from "./function-words.js";
import { findNames, mergeTerms, type Terms } from "./names.js";
import { type WordTable, wordTable } from "./word-table.js";

/** How much a function word counts, content words counting 1. Tuned on MAC-Dev and the academic set. */
const FUNCTION_WEIGHT = 0.3;
/** How much a word counts that the lexicon cannot translate: that it finds no counterpart says little. As above. */
const UNTRANSLATABLE_WEIGHT = 0.5;
/** The longest name or term, in characters. */
const LONGEST_TERM = 4;

/** The words of a pair, and the names and terms among them. */
export interface PairWords {
  readonly chinese: WordTable;
  readonly english: WordTable;
  readonly terms: Terms;
}

/** Reads the words of both sides' sentences; the names that the English spells in pinyin are each kept as one word. */
export function readWords(
  chinese: readonly string[],
  english: readonly string[],
  lexicon: Lexicon,
): PairWords {
  const simplified = chinese.map((text) => lexicon.simplify(text));
  const terms = findNames(simplified, english, lexicon);
  const spelled = english.map((text) => spellings(text, englishNumbers(text), englishParts));
  return {
    chinese: chineseTable(simplified, terms, lexicon),
    english: wordTable(spelled, (spelling) => englishWeight(spelling, lexicon)),
    terms,
  };
}

/** The same words with terms of this text known: the Chinese is read again, with each term kept as one word. */
export function withTerms(
  { english, terms }: PairWords,
  chinese: readonly string[],
  known: Terms,
  lexicon: Lexicon,
): PairWords {
  const merged = mergeTerms(terms, known);
  const simplified = chinese.map((text) => lexicon.simplify(text));
  return { chinese: chineseTable(simplified, merged, lexicon), english, terms: merged };
}

function chineseTable(simplified: readonly string[], terms: Terms, lexicon: Lexicon): WordTable {
  const extra = new Set(terms.keys());
  const spelled = simplified.map((text) =>
    spellings(text, chineseNumbers(text), (part) => chineseParts(part, lexicon, extra)),
  );
  return wordTable(spelled, (spelling) => chineseWeight(spelling, lexicon, extra));
}

/** A text's words in order: numbers by their value, what stands between them by `split`. */
function spellings(
  text: string,
  numbers: Iterable<NumberToken>,
  split: (part: string) => string[],
): string[] {
  const found: string[] = [];
  let at = 0;
  for (const { start, end, value, unit } of numbers) {
    found.push(...split(text.slice(at, start)), unit === "month" ? `#m${value}` : `#${value}`);
    at = end;
  }
  found.push(...split(text.slice(at)));
  return found;
}

function chineseParts(text: string, lexicon: Lexicon, extra: ReadonlySet<string>): string[] {
  return chineseWords(text, lexicon, extra, LONGEST_TERM).map(({ start, end }) => {
    const word = text.slice(start, end);
    return isLatin(word) ? stemOf(word) : word;
  });
}

function englishParts(text: string): string[] {
  return Array.from(englishTokens(text), ({ form }) => stemOf(form));
}

function chineseWeight(spelling: string, lexicon: Lexicon, extra: ReadonlySet<string>): number {
  if (chineseFunctionWords.has(spelling)) return FUNCTION_WEIGHT;
  const known = !isHan(spelling) || lexicon.findHeadword(spelling) >= 0 || extra.has(spelling);
  return known ? 1 : UNTRANSLATABLE_WEIGHT;
}

function englishWeight(spelling: string, lexicon: Lexicon): number {
  if (spelling.startsWith("#")) return 1;
  const stem = lexicon.findStem(spelling);
  if (stem < 0 || !lexicon.isGloss(stem)) return UNTRANSLATABLE_WEIGHT;
  return lexicon.isFunctionStem(stem) ? FUNCTION_WEIGHT : 1;
}

function isLatin(word: string): boolean {
  return /^\p{Script=Latin}/u.test(word);
}

function isHan(word: string): boolean {
  return /^\p{Script=Han}/u.test(word);
}
