import { MAX_RATIO } from "../kernel/constants.js";
import type { Address } from "../kernel/functions.js";
import { kernel } from "../kernel/kernel.js";
import { stemOf } from "../lexicon/english-stems.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { isFunctionWord } from "./background.js";
import { LinkRow } from "./link-row.js";
import { type Links, LinksBuilder } from "./links.js";
import type { Terms } from "./names.js";
import { keepMeanings, Translations } from "./translations.js";
import type { WordTable } from "./word-table.js";
import type { PairWords } from "./words.js";

const SAME_WORD_RATIO = 2000;
/** Numbers below 10 and 100 are common; the rest hardly meet by chance. */
const SMALL_NUMBER_RATIO = 60;
const NUMBER_RATIOS = [
  { below: 10, ratio: SMALL_NUMBER_RATIO },
  { below: 100, ratio: 300 },
  { below: Number.POSITIVE_INFINITY, ratio: MAX_RATIO },
] as const;

/** The numbers that texts write in digits or in a word, which the lexicon then has: from 1 up. */
const CHINESE_DIGITS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const ENGLISH_DIGITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map(
  stemOf,
);
/** The word for each such number, and the number for each word. */
const OTHER_SPELLING: ReadonlyMap<string, string> = new Map([
  ...ENGLISH_DIGITS.map((stem, i): [string, string] => [`#${i + 1}`, stem]),
  ...CHINESE_DIGITS.map((word, i): [string, string] => [word, `#${i + 1}`]),
  ["两", "#2"],
]);

/** Links of a pair, and the words that they are of. */
export interface KnownLinks {
  readonly words: PairWords;
  readonly links: Links;
}

/**
 * What each Chinese word of a pair is evidence for among its English words: glosses of the lexicon widened by
 * neighbours and by the word's parts, the same Latin word or number, names and terms. Brown et al. (1993) for t; the
 * ratio to the background follows Moore (2002).
 *
 * @param known links of the same text with other terms: those of words whose terms are the same are taken over
 */
export function translationLinks(words: PairWords, lexicon: Lexicon, known?: KnownLinks): Links {
  const meanings = keepMeanings(lexicon);
  return kernel().scope(() => {
    const { chinese, english } = words;
    const unchanged = known === undefined ? undefined : unchangedRows(known, words);
    const linker = new WordLinker(words, lexicon, meanings);
    const row = new LinkRow(english.spelling.length);
    const links = new LinksBuilder(chinese.spelling.length);
    for (const word of chinese.spelling) {
      const before = unchanged?.get(word);
      if (before !== undefined) {
        links.copyRow(known!.links, before);
        continue;
      }
      linker.link(word, row);
      row.moveTo(links);
    }
    return links.build();
  });
}

/** Finds what single words of a pair are evidence for, with all that is known of the pair at hand. */
class WordLinker {
  readonly #terms: Terms;
  readonly #typesOf: ReadonlyMap<string, readonly number[]>;
  readonly #spelling: readonly string[];
  readonly #translations: Translations;

  constructor({ english, terms }: PairWords, lexicon: Lexicon, meanings: Address) {
    this.#terms = terms;
    this.#typesOf = typesBySpelling(english, lexicon);
    this.#spelling = english.spelling;
    this.#translations = new Translations(this.#typesOf, lexicon, meanings);
  }

  /** Adds the links of a Chinese word. */
  link(word: string, row: LinkRow): void {
    row.link(this.#typesOf.get(word), word.startsWith("#") ? numberRatio(word) : SAME_WORD_RATIO);
    const other = OTHER_SPELLING.get(word);
    if (other !== undefined) row.link(this.#typesOf.get(other), SMALL_NUMBER_RATIO);
    // Of Ning and Mother Ning, each has a term of its own: a part counts only where the text lacks the whole.
    for (const [stem, ratio] of this.#terms.get(word) ?? []) {
      row.link(this.#wholeOrParts(stem), ratio);
    }
    this.#translations.linkGlosses(word, row);
  }

  /** The type that is spelled so; if the text lacks it, those that have it as a part. */
  #wholeOrParts(spelling: string): readonly number[] | undefined {
    const types = this.#typesOf.get(spelling);
    const whole = types?.find((type) => this.#spelling[type] === spelling);
    return whole === undefined ? types : [whole];
  }
}

/** The types that have the same terms as before, by spelling; the English must be the same table. */
function unchangedRows({ words }: KnownLinks, { terms }: PairWords): Map<string, number> {
  const rows = new Map<string, number>();
  words.chinese.spelling.forEach((spelling, type) => {
    if (sameTerms(words.terms.get(spelling), terms.get(spelling))) rows.set(spelling, type);
  });
  return rows;
}

function sameTerms(some?: ReadonlyMap<string, number>, others?: ReadonlyMap<string, number>): boolean {
  if (some?.size !== others?.size) return false;
  for (const [stem, ratio] of some ?? []) if (others!.get(stem) !== ratio) return false;
  return true;
}

/** The types of each spelling. The words of a phrase are evidence for it, too: not every text keeps to its glossary. */
function typesBySpelling({ spelling }: WordTable, lexicon: Lexicon): Map<string, number[]> {
  const types = new Map<string, number[]>();
  spelling.forEach((whole, id) => {
    const parts = whole.includes(" ") ? new Set([whole, ...contentWords(whole, lexicon)]) : [whole];
    for (const part of parts) {
      const known = types.get(part);
      if (known === undefined) types.set(part, [id]);
      else known.push(id);
    }
  });
  return types;
}

/** The words of a phrase that are no function words. */
function contentWords(spelling: string, lexicon: Lexicon): string[] {
  return spelling.split(" ").filter((word) => !isFunctionWord(word, lexicon));
}

function numberRatio(spelling: string): number {
  const value = Number(spelling.replace(/^#m?/, ""));
  return NUMBER_RATIOS.find(({ below }) => value < below)!.ratio;
}
