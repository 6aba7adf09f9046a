import { chineseNumbers } from "../lexicon/chinese-numbers.js";
import {
  chineseWords,
  type ExtraWords,
  extraWords,
  hasExtraWord,
  NO_EXTRA_WORDS,
} from "../lexicon/chinese-words.js";
import { englishNumbers } from "../lexicon/english-numbers.js";
import { englishTokens, stemOf } from "../lexicon/english-stems.js";
import { isIdeograph } from "../lexicon/ideographs.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { NumberToken } from "../lexicon/number-token.js";
import { changedTable } from "./changed-table.js";
import { type GlossaryWords, NO_GLOSSARY } from "./glossary-words.js";
import { findNames, mergeTerms, type Terms } from "./names.js";
import { joinTokens, type Token } from "./phrases.js";
import { type WordTable, type WordWeight, wordTable } from "./word-table.js";
import { chineseWeight, englishWeight } from "./word-weights.js";

const CHINESE = /\p{Script=Han}+/gu;
/** What has none of these has no Chinese; it is told faster. */
const MAYBE_CHINESE = /[\u2e80-\uffff]/;

/** The words of a pair, and the names and terms among them. */
export interface PairWords {
  readonly chinese: WordTable;
  readonly english: WordTable;
  readonly terms: Terms;
  readonly glossary: GlossaryWords;
  /** By Chinese sentence, so that it can be read again. */
  readonly chineseTexts: readonly ChineseText[];
}

/** A Chinese sentence as it is read. */
export interface ChineseText {
  readonly simplified: string;
  /** Terms of the glossary, and numbers. */
  readonly tokens: readonly Token[];
  /** Its words, spelled as in the table. */
  readonly words: readonly string[];
}

/**
 * Reads the words of both sides' sentences; the names that the English romanises are each kept as one word, and
 * so are the terms of a glossary.
 */
export function readWords(
  chinese: readonly string[],
  english: readonly string[],
  lexicon: Lexicon,
  glossary = NO_GLOSSARY,
): PairWords {
  const simplified = chinese.map((text) => lexicon.simplify(text));
  const terms = mergeTerms(findNames(simplified, english, lexicon), glossary.terms);
  const extra = extraWords(terms);
  const chineseTexts = simplified.map((text) => readChinese(text, lexicon, glossary, extra));
  const englishTexts = english.map((text) => readEnglish(text, lexicon, glossary));
  return pairWords(chineseTexts, englishTexts, terms, lexicon, glossary);
}

/**
 * Reads a Chinese sentence.
 *
 * @param simplified in simplified characters
 * @param extra names and terms that are each one word
 */
export function readChinese(
  simplified: string,
  lexicon: Lexicon,
  glossary: GlossaryWords,
  extra: ExtraWords,
): ChineseText {
  const phrases = glossary.chinesePhrases.findIn(simplified);
  const tokens = joinTokens(phrases, numberTokens(chineseNumbers(simplified)));
  return { simplified, tokens, words: wordsOf(simplified, tokens, lexicon, extra) };
}

/** The words of an English sentence, spelled as in the table, and those of Chinese that it has kept. */
export function readEnglish(text: string, lexicon: Lexicon, glossary: GlossaryWords): readonly string[] {
  const english = spellings(text, englishTokensOf(text, glossary), englishParts);
  if (!MAYBE_CHINESE.test(text)) return english;
  const kept = Array.from(text.matchAll(CHINESE), ([part]) =>
    chineseParts(lexicon.simplify(part), lexicon, NO_EXTRA_WORDS),
  );
  return kept.length === 0 ? english : [...english, ...kept.flat()];
}

/** The words of sentences that have been read. */
export function pairWords(
  chineseTexts: readonly ChineseText[],
  englishTexts: readonly (readonly string[])[],
  terms: Terms,
  lexicon: Lexicon,
  glossary: GlossaryWords,
): PairWords {
  return {
    chinese: wordTable(
      chineseTexts.map((text) => text.words),
      chineseWeigher(terms, lexicon, glossary),
    ),
    english: wordTable(englishTexts, (spelling) => englishWeight(spelling, lexicon, glossary)),
    terms,
    glossary,
    chineseTexts,
  };
}

/** The same words with terms of this text known: each is kept as one word in the Chinese sentences that have it. */
export function withTerms(words: PairWords, known: Terms, lexicon: Lexicon): PairWords {
  const { terms, glossary } = words;
  const merged = mergeTerms(terms, known);
  const extra = extraWords(merged);
  const added = extraWords(new Set([...known.keys()].filter((term) => !terms.has(term))));
  const chineseTexts = words.chineseTexts.map((text) =>
    hasExtraWord(text.simplified, added)
      ? { ...text, words: wordsOf(text.simplified, text.tokens, lexicon, extra) }
      : text,
  );
  return {
    ...words,
    chinese: changedTable(
      chineseTexts.map((text) => text.words),
      {
        before: words.chinese,
        isSame: (sentence) => chineseTexts[sentence] === words.chineseTexts[sentence],
        mayWeigh: (spelling) => known.has(spelling),
      },
      chineseWeigher(merged, lexicon, glossary),
    ),
    terms: merged,
    chineseTexts,
  };
}

function wordsOf(
  simplified: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  extra: ExtraWords,
): readonly string[] {
  return spellings(simplified, tokens, (part) => chineseParts(part, lexicon, extra));
}

function chineseWeigher(
  terms: Terms,
  lexicon: Lexicon,
  glossary: GlossaryWords,
): (spelling: string) => WordWeight {
  return (spelling) => (glossary.terms.has(spelling) ? [1, 1] : chineseWeight(spelling, lexicon, terms));
}

function numberTokens(numbers: Iterable<NumberToken>): Token[] {
  return Array.from(numbers, ({ start, end, value, unit }) => ({
    start,
    end,
    spelling: unit === "month" ? `#m${value}` : `#${value}`,
  }));
}

/** A text's words in order: tokens as they are spelled, what stands between them by `split`. */
function spellings(text: string, tokens: readonly Token[], split: (part: string) => string[]): string[] {
  const found: string[] = [];
  let at = 0;
  for (const { start, end, spelling } of tokens) {
    found.push(...split(text.slice(at, start)), spelling);
    at = end;
  }
  found.push(...split(text.slice(at)));
  return found;
}

/** Terms of the glossary, and numbers, of an English text. */
export function englishTokensOf(text: string, glossary: GlossaryWords): Token[] {
  return joinTokens(glossary.englishPhrases.findIn(text), numberTokens(englishNumbers(text)));
}

function chineseParts(text: string, lexicon: Lexicon, extra: ExtraWords): string[] {
  return chineseWords(text, lexicon, extra).map(({ start, end }) => chineseSpelling(text.slice(start, end)));
}

/** How a word of Chinese text is spelled in the table: Latin ones by their stems. */
export function chineseSpelling(word: string): string {
  return isLatin(word) ? stemOf(word) : word;
}

function englishParts(text: string): string[] {
  return Array.from(englishTokens(text), ({ form }) => stemOf(form));
}

function isLatin(word: string): boolean {
  return !isIdeograph(word.charCodeAt(0)) && /^\p{Script=Latin}/u.test(word);
}
