import { decodeFile, encodeFile, type SectionFormat, type SectionsOf } from "./sections.js";

/** The sections of `data/lexicon.bin` in file order, and the typed array that each is read as. */
export const SECTIONS = {
  /** UTF-16 code units of all stems, one after the other, sorted. */
  stemText: Uint16Array,
  /** Where each stem starts in `stemText`; one more entry than stems. */
  stemStart: Uint32Array,
  /** Natural logarithm of each stem's background probability. */
  stemLogProbability: Float32Array,
  /** 1 for a function word. */
  stemIsFunction: Uint8Array,
  /** How much each stem weighs as evidence, in hundredths and one more; 0 where that was not learned. */
  stemWeight: Uint8Array,
  /** UTF-16 code units of all simplified headwords, sorted. */
  headwordText: Uint16Array,
  headwordStart: Uint32Array,
  /** As `stemWeight`. */
  headwordWeight: Uint8Array,
  /** Where each headword's stems start in `glossStem`; one more entry than headwords. */
  glossStart: Uint32Array,
  glossStem: Uint16Array,
  /** Weight of each stem in its headword, in 1/255 of the whole. */
  glossWeight: Uint8Array,
  /** Where each stem's neighbours start; one more entry than stems. */
  neighbourStart: Uint32Array,
  neighbourStem: Uint16Array,
  /** Cosine in 1/255. */
  neighbourCosine: Uint8Array,
  /** Toneless syllables as Latin letters, concatenated. */
  syllableText: Uint8Array,
  syllableStart: Uint16Array,
  /** Characters with a known reading, ascending, and where their syllables start in `readingSyllable`. */
  readingCharacter: Uint16Array,
  readingStart: Uint32Array,
  readingSyllable: Uint16Array,
  /** Traditional characters that differ from their simplified form, ascending, and that form. */
  traditionalCharacter: Uint16Array,
  simplifiedCharacter: Uint16Array,
} as const;

/** Steps of a word's weight to one. */
const WEIGHT_UNITS = 100;

/** A word's weight, 0 to 2.54, as `stemWeight` and `headwordWeight` have it. */
export function encodeWeight(weight: number): number {
  return Math.round(weight * WEIGHT_UNITS) + 1;
}

/** The weight that they have; undefined where none was learned. */
export function decodeWeight(saved: number): number | undefined {
  return saved === 0 ? undefined : (saved - 1) / WEIGHT_UNITS;
}

export type SectionName = keyof typeof SECTIONS;

/** The sections as typed arrays. */
export type Sections = SectionsOf<typeof SECTIONS>;

const FORMAT: SectionFormat<typeof SECTIONS> = {
  path: "data/lexicon.bin",
  noun: "lexicon",
  magic: 0x58_4c_51_44, // "DQLX"
  version: 2,
  types: SECTIONS,
};

/** The file that holds these sections. */
export function encodeSections(sections: Sections): Uint8Array {
  return encodeFile(FORMAT, sections);
}

/**
 * Typed arrays over a file's bytes, without copying them.
 *
 * @throws Error if it is no whole lexicon of this version
 */
export function decodeSections(file: Uint8Array): Sections {
  return decodeFile(FORMAT, file);
}
