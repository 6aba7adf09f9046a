import type { Address } from "../kernel/functions.js";
import { kernel } from "../kernel/kernel.js";
import type { Lexicon, WeightedRows } from "../lexicon/lexicon.js";
import type { LinkRow } from "./link-row.js";

/** Share that each gloss passes on to stems near in meaning, times cosine to this power; tuned on MAC-Dev. */
const NEIGHBOUR_SHARE = 0.0875;
const NEIGHBOUR_POWER = 2.66;
/** The same by the cosine as the lexicon has it, in 255ths. */
const NEIGHBOUR_SHARES = Float64Array.from(
  { length: 256 },
  (_, cosine) => NEIGHBOUR_SHARE * (cosine / 255) ** NEIGHBOUR_POWER,
);

/** Keeps what the lexicon has of words in the kernel's memory. Not to be called within a scope of it. */
export function keepMeanings(lexicon: Lexicon): Address {
  const place = () =>
    kernel().structure(placeRows(lexicon.glosses), placeRows(lexicon.neighbours), NEIGHBOUR_SHARES);
  return kernel().keep(lexicon, place);
}

function placeRows({ start, other, weight }: WeightedRows): Address {
  return kernel().structure(start, other, weight);
}

/**
 * t(e|z) of Chinese words for the stems of one English text: those of its glosses, their neighbours and its parts. It
 * is in the kernel's memory, and released with the scope it is made in.
 */
export class Translations {
  readonly #lexicon: Lexicon;
  readonly #meanings: Address;
  readonly #stems: Address;
  /** The headwords that the word at hand is made of. */
  #parts: Int32Array;

  /** @param meanings those of the lexicon, as kept */
  constructor(typesOf: ReadonlyMap<string, readonly number[]>, lexicon: Lexicon, meanings: Address) {
    this.#lexicon = lexicon;
    this.#meanings = meanings;
    this.#stems = placeStems(typesOf, lexicon);
    this.#parts = kernel().room(Int32Array, 32);
  }

  /** Adds the links of a word by what it and its parts mean. */
  linkGlosses(word: string, row: LinkRow): void {
    const headword = this.#lexicon.findHeadword(word);
    const partCount = word.length < 2 ? 0 : this.#findParts(word);
    if (headword < 0 && partCount === 0) return;
    const { byteOffset: parts } = this.#parts;
    kernel().run.linkMeanings(this.#meanings, this.#stems, headword, parts, partCount, row.address);
  }

  /** Finds the headwords that a word is made of: its characters, and two together of longer words. */
  #findParts(word: string): number {
    if (2 * word.length > this.#parts.length) this.#parts = kernel().room(Int32Array, 4 * word.length);
    let count = 0;
    const add = (part: string) => {
      const headword = this.#lexicon.findHeadword(part);
      if (headword >= 0) this.#parts[count++] = headword;
    };
    for (const character of word) add(character);
    if (word.length > 2) for (let k = 0; k + 2 <= word.length; k++) add(word.slice(k, k + 2));
    return count;
  }
}

/** Places the stems of a text that the lexicon has, and their types. */
function placeStems(typesOf: ReadonlyMap<string, readonly number[]>, lexicon: Lexicon): Address {
  const number = kernel().room(Uint16Array, lexicon.stemCount).fill(0);
  // What the text lacks is number 0, without types.
  const typeStart = [0, 0];
  const types: number[] = [];
  const background = [1];
  for (const [spelling, typesOfStem] of typesOf) {
    const stem = lexicon.findStem(spelling);
    if (stem < 0) continue;
    number[stem] = background.length;
    types.push(...typesOfStem);
    typeStart.push(types.length);
    background.push(Math.exp(lexicon.logProbability(stem)));
  }
  const room = background.length;
  return kernel().structure(
    number,
    Uint32Array.from(typeStart),
    Uint32Array.from(types),
    Float64Array.from(background),
    kernel().room(Float64Array, room).fill(0),
    kernel().room(Uint32Array, room),
    kernel().room(Uint16Array, room),
    kernel().room(Uint8Array, room),
  );
}
