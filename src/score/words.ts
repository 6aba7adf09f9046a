import { chineseNumbers } from "../lexicon/chinese-numbers.js";
import { chineseWords } from "../lexicon/chinese-words.js";
import { englishNumbers } from "../lexicon/english-numbers.js";
import { englishTokens, stemOf } from "../lexicon/english-stems.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { NumberToken } from "../lexicon/number-token.js";
import { chineseFunctionWords } from "./function-words.js";
import { type GlossaryWords, NO_GLOSSARY } from "./glossary-words.js";
import { findNames, LONGEST_TERM, mergeTerms, type Terms } from "./names.js";
import { joinTokens, type Token } from "./phrases.js";
import { type WordTable, wordTable } from "./word-table.js";

/** How much a function word counts, content words counting 1. Tuned on MAC-Dev and the academic set. */
const FUNCTION_WEIGHT = 0.3;
/** How much a Chinese word of a single character counts: most have many senses. Tuned on novels left out of training. */
const SINGLE_CHARACTER_WEIGHT = 0.7;
/** How much a word counts that the lexicon cannot translate: that it finds no counterpart says little. As above. */
const UNTRANSLATABLE_WEIGHT = 0.5;

/** The words of a pair, and the names and terms among them. */
export interface PairWords {
  readonly chinese: WordTable;
  readonly english: WordTable;
  readonly terms: Terms;
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
  const spelled = english.map((text) => {
    const numbers = numberTokens(englishNumbers(text));
    return spellings(text, joinTokens(glossary.englishPhrases.findIn(text), numbers), englishParts);
  });
  return {
    chinese: chineseTable(simplified, terms, lexicon, glossary),
    english: wordTable(spelled, (spelling) => englishWeight(spelling, lexicon, glossary)),
    terms,
  };
}

/** The same words with terms of this text known: the Chinese is read again, with each term kept as one word. */
export function withTerms(
  { english, terms }: PairWords,
  chinese: readonly string[],
  known: Terms,
  lexicon: Lexicon,
  glossary = NO_GLOSSARY,
): PairWords {
  const merged = mergeTerms(terms, known);
  const simplified = chinese.map((text) => lexicon.simplify(text));
  return { chinese: chineseTable(simplified, merged, lexicon, glossary), english, terms: merged };
}

function chineseTable(
  simplified: readonly string[],
  terms: Terms,
  lexicon: Lexicon,
  glossary: GlossaryWords,
): WordTable {
  const extra = new Set(terms.keys());
  const spelled = simplified.map((text) => {
    const tokens = joinTokens(glossary.chinesePhrases.findIn(text), numberTokens(chineseNumbers(text)));
    return spellings(text, tokens, (part) => chineseParts(part, lexicon, extra));
  });
  return wordTable(spelled, (spelling) =>
    glossary.terms.has(spelling) ? 1 : chineseWeight(spelling, lexicon, extra),
  );
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
  if (!isHan(spelling) || extra.has(spelling)) return 1;
  if (lexicon.findHeadword(spelling) < 0) return UNTRANSLATABLE_WEIGHT;
  return spelling.length === 1 ? SINGLE_CHARACTER_WEIGHT : 1;
}

function englishWeight(spelling: string, lexicon: Lexicon, glossary: GlossaryWords): number {
  if (spelling.startsWith("#") || glossary.english.has(spelling)) return 1;
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
