import { stemOf } from "../lexicon/english-stems.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { isFunctionWord } from "./background.js";
import { type Links, LinksBuilder, strengthOf } from "./links.js";
import type { WordTable } from "./word-table.js";
import type { PairWords } from "./words.js";

/** Share of a headword's probability that goes to its own glosses; tuned on MAC-Dev, like all that follows. */
const GLOSS_SHARE = 0.675;
/** Share that each gloss passes on to stems near in meaning, times cosine to this power. */
const NEIGHBOUR_SHARE = 0.0875;
const NEIGHBOUR_POWER = 2.66;
/** The same by the cosine as the lexicon has it, in 255ths. */
const NEIGHBOUR_SHARES = Float64Array.from(
  { length: 256 },
  (_, cosine) => NEIGHBOUR_SHARE * (cosine / 255) ** NEIGHBOUR_POWER,
);
/** Share that the glosses of a word's parts get: of its characters, and of two together in longer words. */
const PARTS_SHARE = 0.2;
/** The same for a word without glosses of its own. */
const UNKNOWN_PARTS_SHARE = 0.6;
/** Stronger evidence than this is not told apart. */
const MAX_RATIO = 1500;
const SAME_WORD_RATIO = 2000;
/** Links below this ratio say nothing once diluted; tuned as λ is in translation-support.ts. */
const MIN_RATIO = 8;
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
  const { chinese, english, terms } = words;
  const unchanged = known === undefined ? undefined : unchangedRows(known, words);
  const wholeTypes = new Map(english.spelling.map((spelling, id) => [spelling, [id]]));
  const typesOf = typesBySpelling(english, lexicon);
  const translations = new Translations(typesOf, lexicon);
  const row = new LinkRow(english.spelling.length);
  const links = new LinksBuilder(chinese.spelling.length);
  for (const word of chinese.spelling) {
    const before = unchanged?.get(word);
    if (before !== undefined) {
      links.copyRow(known!.links, before);
      continue;
    }
    row.link(typesOf.get(word), word.startsWith("#") ? numberRatio(word) : SAME_WORD_RATIO);
    const other = OTHER_SPELLING.get(word);
    if (other !== undefined) row.link(typesOf.get(other), SMALL_NUMBER_RATIO);
    // Of Ning and Mother Ning, each has a term of its own: a part counts only where the text lacks the whole.
    for (const [stem, ratio] of terms.get(word) ?? []) {
      row.link(wholeTypes.get(stem) ?? typesOf.get(stem), ratio);
    }
    translations.linkGlosses(word, row);
    row.moveTo(links);
  }
  return links.build();
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

/** The links of one word while they are collected: where several join the same types the strongest counts. */
class LinkRow {
  readonly #ratio: Float64Array;
  readonly #types: number[] = [];

  constructor(types: number) {
    this.#ratio = new Float64Array(types);
  }

  link(types: readonly number[] | undefined, ratio: number): void {
    if (types === undefined || ratio < MIN_RATIO) return;
    for (const type of types) {
      if (this.#ratio[type] === 0) this.#types.push(type);
      if (ratio > this.#ratio[type]!) this.#ratio[type] = ratio;
    }
  }

  /** Ends the row: it is empty again. */
  moveTo(links: LinksBuilder): void {
    for (const type of this.#types) {
      links.add(type, strengthOf(this.#ratio[type]!));
      this.#ratio[type] = 0;
    }
    this.#types.length = 0;
    links.endRow();
  }
}

/** t(e|z) of Chinese words for the stems of one English text: those of its glosses, their neighbours and its parts. */
class Translations {
  readonly #lexicon: Lexicon;
  /** By stem of the lexicon: its number among the text's stems, from 1; 0 for one that the text lacks. */
  readonly #place: Uint32Array;
  /** By that number: the stem's types, its background probability, and its share of the word at hand. */
  readonly #types: (readonly number[])[] = [[]];
  readonly #background: number[] = [1];
  readonly #share: Float64Array;
  readonly #touched: number[] = [];

  constructor(typesOf: ReadonlyMap<string, readonly number[]>, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#place = new Uint32Array(lexicon.stemCount);
    for (const [spelling, types] of typesOf) {
      const stem = lexicon.findStem(spelling);
      if (stem < 0) continue;
      this.#place[stem] = this.#types.push(types) - 1;
      this.#background.push(Math.exp(lexicon.logProbability(stem)));
    }
    this.#share = new Float64Array(this.#types.length);
  }

  /** Adds the links of a word by what it and its parts mean. */
  linkGlosses(word: string, row: LinkRow): void {
    const headword = this.#lexicon.findHeadword(word);
    if (headword >= 0) this.#addGlosses(headword);
    this.#addParts(word, headword >= 0 ? PARTS_SHARE : UNKNOWN_PARTS_SHARE);
    for (const place of this.#touched) {
      row.link(this.#types[place], Math.min(this.#share[place]! / this.#background[place]!, MAX_RATIO));
      this.#share[place] = 0;
    }
    this.#touched.length = 0;
  }

  #addGlosses(headword: number): void {
    const { glosses, neighbours } = this.#lexicon;
    for (let g = glosses.start[headword]!; g < glosses.start[headword + 1]!; g++) {
      const stem = glosses.other[g]!;
      const share = glosses.weight[g]! / 255;
      this.#add(stem, GLOSS_SHARE * share);
      for (let n = neighbours.start[stem]!; n < neighbours.start[stem + 1]!; n++) {
        this.#add(neighbours.other[n]!, share * NEIGHBOUR_SHARES[neighbours.weight[n]!]!);
      }
    }
  }

  #addParts(word: string, share: number): void {
    if (word.length < 2) return;
    const { glosses } = this.#lexicon;
    const parts = partsOf(word, this.#lexicon);
    for (const part of parts) {
      for (let g = glosses.start[part]!; g < glosses.start[part + 1]!; g++) {
        this.#add(glosses.other[g]!, (share / parts.length) * (glosses.weight[g]! / 255));
      }
    }
  }

  #add(stem: number, share: number): void {
    const place = this.#place[stem]!;
    if (place === 0) return;
    if (this.#share[place] === 0) this.#touched.push(place);
    this.#share[place]! += share;
  }
}

/** The headwords that a word is made of: its characters, and two together of longer words. */
function partsOf(word: string, lexicon: Lexicon): number[] {
  const parts = Array.from(word, (character) => lexicon.findHeadword(character));
  if (word.length > 2) {
    for (let k = 0; k + 2 <= word.length; k++) parts.push(lexicon.findHeadword(word.slice(k, k + 2)));
  }
  return parts.filter((part) => part >= 0);
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
