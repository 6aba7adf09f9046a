import { chineseNumbers } from "../lexicon/chinese-numbers.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { GlossaryTerm } from "../read/glossary-term.js";
import { LONGEST_TERM, type Terms } from "./names.js";
import { Phrases, symbolsOf } from "./phrases.js";

/** How much likelier a term's translation is when the term is there: as for a Latin word that both sides have. */
const CERTAIN_RATIO = 2000;
/** What terms of a glossary begin with that texts leave out: `the Party`, `to weigh anchor`. */
const LEADING = new Set(["the", "a", "an", "to"]);

/** A user's terms as words of both sides. */
export interface GlossaryWords {
  /** Each Chinese term with the English ones that translate it; those of several words with a space between stems. */
  readonly terms: Terms;
  /** All English terms. */
  readonly english: ReadonlySet<string>;
  /** The Chinese terms that are found as they stand; words find the others, see `isLeftToWords`. */
  readonly chinesePhrases: Phrases;
  readonly englishPhrases: Phrases;
}

/** The words of no glossary. */
export const NO_GLOSSARY: GlossaryWords = wordsOfTerms([], (text) => text);

/** How the terms of a glossary are found in the texts of a pair, in whatever script the Chinese is. */
export function glossaryWords(glossary: readonly GlossaryTerm[], lexicon: Lexicon): GlossaryWords {
  return wordsOfTerms(glossary, (text) => lexicon.simplify(text));
}

function wordsOfTerms(glossary: readonly GlossaryTerm[], simplify: (text: string) => string): GlossaryWords {
  const terms = new Map<string, Map<string, number>>();
  const english = new Set<string>();
  const chinesePhrases = new Phrases();
  const englishPhrases = new Phrases();
  for (const term of glossary) {
    const chinese = simplify(term.chinese);
    const characters = symbolsOf(chinese);
    const word = characters.join("");
    const stems = withoutLeading(symbolsOf(term.english));
    const phrase = stems.join(" ");
    if (!isLeftToWords(chinese)) chinesePhrases.add(characters, word);
    englishPhrases.add(stems, phrase);
    english.add(phrase);
    terms.set(word, (terms.get(word) ?? new Map()).set(phrase, CERTAIN_RATIO));
  }
  return { terms, english, chinesePhrases, englishPhrases };
}

/** Few characters may stand together by chance, as 白马 in 李白马上; how the text falls into words tells. */
function isLeftToWords(chinese: string): boolean {
  const isShort = chinese.length <= LONGEST_TERM && /^\p{Script=Han}+$/u.test(chinese);
  return isShort && chineseNumbers(chinese).next().done === true;
}

function withoutLeading(stems: readonly string[]): readonly string[] {
  return stems.length > 1 && LEADING.has(stems[0]!) ? stems.slice(1) : stems;
}
