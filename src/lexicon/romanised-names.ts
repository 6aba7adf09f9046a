import type { Lexicon } from "./lexicon.js";
import { wadeGilesOf } from "./wade-giles.js";

/** A name has 2 to 4 characters: one alone is a surname, which the lexicon glosses, and too short to be sure of. */
const MIN_CHARACTERS = 2;
const MAX_CHARACTERS = 4;

/** A way to write Chinese names in plain Latin letters, without tones, apostrophes and diacritics. */
export interface Romanisation {
  /** How a syllable may be spelled, given in toneless pinyin with `v` for ü. */
  readonly spellingsOf: (pinyin: string) => readonly string[];
  /** What stands between the syllables of a name. */
  readonly joint: "" | "-";
}

/** `baoyu`; ü is written `u`, `yu` in passports, or `v`. */
export const PINYIN: Romanisation = {
  spellingsOf: (pinyin) =>
    pinyin.includes("v") ? ["u", "yu", "v"].map((vowel) => pinyin.replace("v", vowel)) : [pinyin],
  joint: "",
};

/** `pao-yu`: it sets syllables apart, and that they are tells `Ito` from `i-to`. */
export const WADE_GILES: Romanisation = { spellingsOf: wadeGilesOf, joint: "-" };

/** What texts before have asked for, by romanisation and lexicon. */
const spellingsOf = new WeakMap<Lexicon, Map<Romanisation, Map<number, readonly string[]>>>();

function spellingsBy(romanisation: Romanisation, lexicon: Lexicon): Map<number, readonly string[]> {
  const known = spellingsOf.get(lexicon) ?? new Map<Romanisation, Map<number, readonly string[]>>();
  const spellings = known.get(romanisation) ?? new Map<number, readonly string[]>();
  spellingsOf.set(lexicon, known.set(romanisation, spellings));
  return spellings;
}

/**
 * Finds the Chinese words that one of some spellings romanises: `清扬` for `qingyang` in pinyin, `宝玉` for `pao-yu` in
 * Wade–Giles.
 */
export class RomanisedNames {
  readonly #romanisation: Romanisation;
  readonly #lexicon: Lexicon;
  readonly #whole: ReadonlySet<string>;
  /** The beginnings of all spellings, so that a search stops as soon as nothing continues it. */
  readonly #prefixes = new Set<string>();
  /** How each character met so far may be spelled; texts have few characters many times. */
  readonly #spellings: Map<number, readonly string[]>;
  /** Of these the ones that begin a name. */
  readonly #beginnings = new Map<number, readonly string[]>();

  /** @param spellings names in lower case, without diacritics and apostrophes, with the romanisation's joint */
  constructor(spellings: Iterable<string>, romanisation: Romanisation, lexicon: Lexicon) {
    this.#romanisation = romanisation;
    this.#lexicon = lexicon;
    this.#spellings = spellingsBy(romanisation, lexicon);
    this.#whole = new Set(spellings);
    for (const spelling of this.#whole) {
      for (let k = 1; k <= spelling.length; k++) this.#prefixes.add(spelling.slice(0, k));
    }
  }

  /**
   * Calls `found` with each word of the text that is spelled so, and its spelling.
   *
   * @param text simplified Chinese
   */
  findIn(text: string, found: (word: string, spelling: string) => void): void {
    if (this.#whole.size === 0) return;
    for (let start = 0; start < text.length; start++) {
      for (const spelling of this.#beginningsOf(text.charCodeAt(start))) {
        this.#extend(text, start, start + 1, spelling, found);
      }
    }
  }

  #extend(
    text: string,
    start: number,
    end: number,
    spelled: string,
    found: (word: string, spelling: string) => void,
  ): void {
    const characters = end - start;
    if (characters >= MIN_CHARACTERS && this.#whole.has(spelled)) found(text.slice(start, end), spelled);
    if (characters === MAX_CHARACTERS || end === text.length) return;
    for (const spelling of this.#spellingsOf(text.charCodeAt(end))) {
      const longer = spelled + this.#romanisation.joint + spelling;
      if (this.#prefixes.has(longer)) this.#extend(text, start, end + 1, longer, found);
    }
  }

  #beginningsOf(character: number): readonly string[] {
    let beginnings = this.#beginnings.get(character);
    if (beginnings === undefined) {
      beginnings = this.#spellingsOf(character).filter((spelling) => this.#prefixes.has(spelling));
      this.#beginnings.set(character, beginnings);
    }
    return beginnings;
  }

  #spellingsOf(character: number): readonly string[] {
    let spellings = this.#spellings.get(character);
    if (spellings === undefined) {
      spellings = this.#lexicon.readingsOf(character).flatMap(this.#romanisation.spellingsOf);
      this.#spellings.set(character, spellings);
    }
    return spellings;
  }
}
