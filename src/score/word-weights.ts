import { isIdeograph } from "../lexicon/ideographs.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { chineseFunctionWords } from "./function-words.js";
import type { GlossaryWords } from "./glossary-words.js";
import type { Terms } from "./names.js";
import type { WordWeight } from "./word-table.js";

/** How much a function word counts, content words counting 1. Tuned on MAC-Dev and the academic set. */
const FUNCTION_WEIGHT = 0.3;
/** How much a Chinese word of a single character counts: most have many senses. Tuned on novels left out of training. */
const SINGLE_CHARACTER_WEIGHT = 0.7;
/** How much a word counts that the lexicon cannot translate: that it finds no counterpart says little. As above. */
const UNTRANSLATABLE_WEIGHT = 0.5;

/**
 * What a Chinese word weighs.
 *
 * @param spelling as in a table of words
 * @param extra names and terms of the text, which weigh the same whatever they weigh elsewhere
 */
export function chineseWeight(spelling: string, lexicon: Lexicon, extra: Terms): WordWeight {
  const headword = lexicon.findHeadword(spelling);
  const content = chineseContent(spelling, headword, extra);
  const isKnown = headword >= 0 && !extra.has(spelling);
  return [content, (isKnown ? lexicon.headwordWeight(headword) : undefined) ?? content];
}

function chineseContent(spelling: string, headword: number, extra: Terms): number {
  if (chineseFunctionWords.has(spelling)) return FUNCTION_WEIGHT;
  if (!isHan(spelling) || extra.has(spelling)) return 1;
  if (headword < 0) return UNTRANSLATABLE_WEIGHT;
  return spelling.length === 1 ? SINGLE_CHARACTER_WEIGHT : 1;
}

/**
 * What an English word weighs.
 *
 * @param spelling as in a table of words
 */
export function englishWeight(spelling: string, lexicon: Lexicon, glossary: GlossaryWords): WordWeight {
  if (spelling.startsWith("#") || glossary.english.has(spelling)) return [1, 1];
  const stem = lexicon.findStem(spelling);
  const content = englishContent(stem, lexicon);
  return [content, (stem < 0 ? undefined : lexicon.stemWeight(stem)) ?? content];
}

function englishContent(stem: number, lexicon: Lexicon): number {
  if (stem < 0 || !lexicon.isGloss(stem)) return UNTRANSLATABLE_WEIGHT;
  return lexicon.isFunctionStem(stem) ? FUNCTION_WEIGHT : 1;
}

function isHan(word: string): boolean {
  return isIdeograph(word.charCodeAt(0)) || /^\p{Script=Han}/u.test(word);
}
