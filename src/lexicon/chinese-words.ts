import { isIdeograph } from "./ideographs.js";
import type { Lexicon } from "./lexicon.js";

/** A word costs one, less this for each character squared: few long words win over many short ones. */
const LENGTH_BONUS = 0.01;
/** In UTF-16 units, with room to spare: the longest of the lexicon has 19. */
export const LONGEST_HEADWORD = 31;
/** A Latin word inside Chinese text is one word, as it is in English text: hyphens part words in both. */
const LATIN_WORD = /[\p{Script=Latin}\p{M}]+(?:['’][\p{Script=Latin}]+)*/uy;
/** What has none of these is punctuation or white space. */
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** A word of Chinese text. */
export interface ChineseWord {
  /** UTF-16 offsets in the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Its headword's id in the lexicon, or -1. */
  readonly headword: number;
}

/** Words for one text alone, beside the lexicon's: names and terms. */
export interface ExtraWords {
  readonly words: { has(word: string): boolean };
  /** The UTF-16 units that some of them start with. */
  readonly firstUnits: ReadonlySet<number>;
  /** UTF-16 length of the longest of them. */
  readonly longest: number;
}

/** No more words than the lexicon's. */
export const NO_EXTRA_WORDS: ExtraWords = { words: new Set(), firstUnits: new Set(), longest: 0 };

/** These words as extra ones. */
export function extraWords(words: ReadonlySet<string> | ReadonlyMap<string, unknown>): ExtraWords {
  const all = [...words.keys()];
  return {
    words,
    firstUnits: new Set(all.map((word) => word.charCodeAt(0))),
    longest: all.reduce((longest, { length }) => Math.max(longest, length), 0),
  };
}

/** Whether a text has one of the words somewhere. */
export function hasExtraWord(text: string, { words, firstUnits, longest }: ExtraWords): boolean {
  for (let start = 0; start < text.length; start++) {
    if (!firstUnits.has(text.charCodeAt(start))) continue;
    for (let end = start + 1; end <= Math.min(text.length, start + longest); end++) {
      if (words.has(text.slice(start, end))) return true;
    }
  }
  return false;
}

/**
 * Splits simplified Chinese text into the fewest words that the lexicon and `extra` know; a character that no word
 * covers is a word by itself. Punctuation and white space are passed over.
 *
 * @param text simplified Chinese
 */
export function chineseWords(text: string, lexicon: Lexicon, extra = NO_EXTRA_WORDS): ChineseWord[] {
  const { length } = text;
  const cost = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const back = new Int32Array(length + 1);
  const headword = new Int32Array(length + 1).fill(-1);
  const known = new Int32Array(LONGEST_HEADWORD + 1);
  cost[0] = 0;
  const relax = (start: number, end: number, id: number, price: number) => {
    if (cost[start]! + price >= cost[end]!) return;
    cost[end] = cost[start]! + price;
    back[end] = start;
    headword[end] = id;
  };
  for (let start = 0; start < length; start++) {
    // The inside of a Latin word or of a surrogate pair is no place for a word to start.
    if (cost[start] === Number.POSITIVE_INFINITY) continue;
    const first = text.charCodeAt(start);
    const latin = isIdeograph(first) ? 0 : matchAt(LATIN_WORD, text, start);
    const single = latin || characterLength(text, start);
    const longestKnown = lexicon.headwordsAt(text, start, known);
    relax(start, start + single, latin === 0 && single <= longestKnown ? known[single]! : -1, 1);
    const longestExtra = extra.firstUnits.has(first) ? Math.min(extra.longest, length - start) : 0;
    for (let size = 2; size <= Math.max(longestKnown, longestExtra); size++) {
      const id = size <= longestKnown ? known[size]! : -1;
      const isExtra = id < 0 && size <= longestExtra && extra.words.has(text.slice(start, start + size));
      if (id >= 0 || isExtra) relax(start, start + size, id, 1 - LENGTH_BONUS * size * size);
    }
  }
  return backtrace(text, back, headword);
}

function backtrace(text: string, back: Int32Array, headword: Int32Array): ChineseWord[] {
  const words: ChineseWord[] = [];
  for (let end = text.length; end > 0; end = back[end]!) {
    const start = back[end]!;
    if (isIdeograph(text.charCodeAt(start)) || WORD_CHARACTER.test(text.slice(start, end)))
      words.push({ start, end, headword: headword[end]! });
  }
  return words.reverse();
}

/** UTF-16 length of what a pattern matches there; 0 if it does not. */
function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** UTF-16 length of the character there. */
function characterLength(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}
