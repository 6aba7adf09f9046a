import type { Lexicon } from "./lexicon.js";

/** A word costs one, less this for each character squared: few long words win over many short ones. */
const LENGTH_BONUS = 0.01;
/** A Latin word inside Chinese text is one word. */
const LATIN_WORD = /[\p{Script=Latin}\p{M}]+(?:['’-][\p{Script=Latin}]+)*/uy;
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

/**
 * Splits simplified Chinese text into the fewest words that the lexicon and `names` know; a character that no word
 * covers is a word by itself. Punctuation and white space are passed over.
 *
 * @param text simplified Chinese
 * @param names further words, for this text alone: names and terms
 * @param longestName UTF-16 length of the longest of them
 */
export function chineseWords(
  text: string,
  lexicon: Lexicon,
  names: ReadonlySet<string>,
  longestName: number,
): ChineseWord[] {
  const { length } = text;
  const cost = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const back = new Int32Array(length + 1);
  const headword = new Int32Array(length + 1).fill(-1);
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
    const latin = matchAt(LATIN_WORD, text, start);
    const single = latin || characterLength(text, start);
    const known = latin > 0 ? -1 : lexicon.findHeadword(text.slice(start, start + single));
    relax(start, start + single, known, 1);
    const longest = Math.max(longestName, lexicon.longestHeadwordFrom(text.charCodeAt(start)));
    for (let size = 2; size <= Math.min(longest, length - start); size++) {
      const word = text.slice(start, start + size);
      const id = lexicon.findHeadword(word);
      if (id >= 0 || names.has(word)) relax(start, start + size, id, 1 - LENGTH_BONUS * size * size);
    }
  }
  return backtrace(text, back, headword);
}

function backtrace(text: string, back: Int32Array, headword: Int32Array): ChineseWord[] {
  const words: ChineseWord[] = [];
  for (let end = text.length; end > 0; end = back[end]!) {
    const start = back[end]!;
    if (WORD_CHARACTER.test(text.slice(start, end))) words.push({ start, end, headword: headword[end]! });
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
