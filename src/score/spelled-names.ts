import { englishTokens, stemOf } from "../lexicon/english-stems.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { backgroundProbability, isFunctionWord } from "./background.js";

/** A capitalised word below this background probability may be a name. */
const RARE = 3e-5;
/** A name has at most so many words that a space sets apart: `Ssu ma Hsiang ju`. */
const MOST_WORDS = 4;

/** A capitalised word and all that hyphens or apostrophes join to it; older print marks aspiration in many ways. */
const NAME_WORD = /(?<![\p{L}\p{M}])\p{Lu}\p{M}*(?:['’‘ʻʼ`‐‑-]?[\p{Script=Latin}\p{M}])*/gu;
const CAPITALISED = /^\p{Lu}/u;
const POSSESSIVE = /['’]s$/;
const HYPHEN = /[‐‑-]/g;
/** Diacritics and apostrophes. */
const MARKS = /[\p{M}'’‘ʻʼ`]/gu;

/** Ways in which a text spells what may be names, each with the stems of its rare words. */
export type Spellings = Map<string, Set<string>>;

interface NameWord {
  /** UTF-16 offsets in the text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/**
 * Collects what may be names in an English text, spelled as romanisations are found.
 *
 * @param joined is given each word without its hyphens, and its capitalised parts: `qingyang`
 * @param hyphenated is given words with hyphens, and words in a row with hyphens in place of spaces: `chou-en-lai`
 */
export function addSpellings(text: string, lexicon: Lexicon, joined: Spellings, hyphenated: Spellings): void {
  let row: NameWord[] = [];
  for (const word of nameWords(text, lexicon)) {
    const previous = row.at(-1);
    const follows = previous !== undefined && text.slice(previous.end, word.start) === " ";
    row = follows ? [...row, word].slice(-MOST_WORDS) : [word];
    for (const form of new Set([word.form, ...word.form.split(HYPHEN)])) {
      if (CAPITALISED.test(form)) add(joined, spellingOf(form).replaceAll("-", ""), rareStems(form, lexicon));
    }
    for (let first = 0; first < row.length; first++) {
      const name = row.slice(first).map(({ form }) => form);
      const spelling = name.map(spellingOf).join("-");
      if (spelling.includes("-")) add(hyphenated, spelling, rareStems(name.join(" "), lexicon));
    }
  }
}

function add(spellings: Spellings, spelling: string, stems: readonly string[]): void {
  if (stems.length === 0) return;
  const known = spellings.get(spelling) ?? new Set();
  for (const stem of stems) known.add(stem);
  spellings.set(spelling, known);
}

/** The capitalised words that may be part of a name: surnames may be common words, as Sun, but no function words. */
function* nameWords(text: string, lexicon: Lexicon): Generator<NameWord> {
  for (const { 0: form, index: start } of text.matchAll(NAME_WORD)) {
    if (!stemsOf(form).every((stem) => isFunctionWord(stem, lexicon))) {
      yield { form, start, end: start + form.length };
    }
  }
}

function rareStems(text: string, lexicon: Lexicon): string[] {
  return stemsOf(text).filter((stem) => backgroundProbability(stem, lexicon) < RARE);
}

function stemsOf(text: string): string[] {
  return Array.from(englishTokens(text), ({ form }) => stemOf(form));
}

function spellingOf(form: string): string {
  const plain = form.replace(POSSESSIVE, "").normalize("NFD").replace(MARKS, "").toLowerCase();
  return plain.replace(HYPHEN, "-");
}
