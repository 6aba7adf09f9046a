import { chineseWords, extraWords } from "../lexicon/chinese-words.js";
import { englishTokens, stemOf } from "../lexicon/english-stems.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Token } from "./phrases.js";
import { chineseSpelling, englishTokensOf, type PairWords } from "./words.js";

/**
 * Finds the words of a pair's Chinese sentences again, as its table has them, and where they stand.
 *
 * @returns the words of a sentence by its index, offsets in its matched form
 */
export function chinesePlaces(
  { chineseTexts, terms }: PairWords,
  lexicon: Lexicon,
): (sentence: number) => Token[] {
  const extra = extraWords(terms);
  return (sentence) => {
    const { simplified, tokens } = chineseTexts[sentence]!;
    return places(simplified, tokens, (part) =>
      chineseWords(part, lexicon, extra).map(({ start, end }) => {
        return { start, end, spelling: chineseSpelling(part.slice(start, end)) };
      }),
    );
  };
}

/** The same of an English sentence by its text. A contraction with `not` has its `n't` as a word within the word. */
export function englishPlaces({ glossary }: PairWords, text: string): Token[] {
  return places(text, englishTokensOf(text, glossary), (part) =>
    Array.from(englishTokens(part), ({ form, start }) => {
      return { start, end: start + form.length, spelling: stemOf(form) };
    }),
  );
}

/** A text's words in order: tokens as they are, what stands between them by `split`. */
function places(text: string, tokens: readonly Token[], split: (part: string) => Token[]): Token[] {
  const found: Token[] = [];
  let at = 0;
  const addBetween = (end: number) => {
    for (const { start, end: to, spelling } of split(text.slice(at, end))) {
      found.push({ start: at + start, end: at + to, spelling });
    }
  };
  for (const token of tokens) {
    addBetween(token.start);
    found.push(token);
    at = token.end;
  }
  addBetween(text.length);
  return found;
}
