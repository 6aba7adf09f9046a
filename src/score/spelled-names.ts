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

/** What may be names in an English text, spelled as romanisations are found. */
export class SpelledNames {
  /** Each word without its hyphens, and its capitalised parts: `qingyang`. */
  readonly joined: Spellings = new Map();
  /** Words with hyphens, and words in a row with hyphens in place of spaces: `chou-en-lai`. */
  readonly hyphenated: Spellings = new Map();
  readonly #lexicon: Lexicon;
  /** Words, and words in a row, that were collected: the same once more adds nothing. */
  readonly #collected = new Set<string>();
  /** Whether each word may be part of a name. */
  readonly #mayBeName = new Map<string, boolean>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Collects those of a sentence. */
  collect(text: string): void {
    let row: NameWord[] = [];
    for (const word of this.#nameWords(text)) {
      const previous = row.at(-1);
      const follows = previous !== undefined && text.slice(previous.end, word.start) === " ";
      row = follows ? [...row, word].slice(-MOST_WORDS) : [word];
      for (let first = 0; first < row.length; first++)
        this.#collectRow(row.slice(first).map(({ form }) => form));
    }
  }

  /** Collects words in a row as one name, and a word alone also by its parts. */
  #collectRow(words: readonly string[]): void {
    const form = words.join(" ");
    if (this.#collected.has(form)) return;
    this.#collected.add(form);
    if (words.length === 1) {
      for (const part of new Set([form, ...form.split(HYPHEN)])) {
        if (CAPITALISED.test(part)) this.#add(this.joined, spellingOf(part).replaceAll("-", ""), part);
      }
    }
    const spelling = words.map(spellingOf).join("-");
    if (spelling.includes("-")) this.#add(this.hyphenated, spelling, form);
  }

  #add(spellings: Spellings, spelling: string, form: string): void {
    const stems = stemsOf(form).filter((stem) => backgroundProbability(stem, this.#lexicon) < RARE);
    if (stems.length === 0) return;
    const known = spellings.get(spelling) ?? new Set();
    for (const stem of stems) known.add(stem);
    spellings.set(spelling, known);
  }

  /** The capitalised words that may be part of a name: surnames may be common words, as Sun, but no function words. */
  *#nameWords(text: string): Generator<NameWord> {
    for (const { 0: form, index: start } of text.matchAll(NAME_WORD)) {
      if (this.#isName(form)) yield { form, start, end: start + form.length };
    }
  }

  #isName(form: string): boolean {
    let known = this.#mayBeName.get(form);
    if (known === undefined) {
      known = !stemsOf(form).every((stem) => isFunctionWord(stem, this.#lexicon));
      this.#mayBeName.set(form, known);
    }
    return known;
  }
}

function stemsOf(text: string): string[] {
  return Array.from(englishTokens(text), ({ form }) => stemOf(form));
}

function spellingOf(form: string): string {
  const plain = form.replace(POSSESSIVE, "").normalize("NFD").replace(MARKS, "").toLowerCase();
  return plain.replace(HYPHEN, "-");
}
