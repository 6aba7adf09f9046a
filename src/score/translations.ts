import type { Lexicon } from "../lexicon/lexicon.js";
import type { LinkRow } from "./link-row.js";

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
export const MAX_RATIO = 1500;

/** t(e|z) of Chinese words for the stems of one English text: those of its glosses, their neighbours and its parts. */
export class Translations {
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
