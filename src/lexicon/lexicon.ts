import { decodeSections, decodeWeight, type Sections } from "./format.js";
import { findNumber, findText, firstWithUnit } from "./sorted-texts.js";

/** Typed arrays of UTF-16 code units to text; a mark of byte order at the start is a character like others. */
const UNITS = new TextDecoder("utf-16le", { ignoreBOM: true });

/** A sparse matrix: row k holds entries `start[k]` to `start[k + 1]`, half-open. */
export interface WeightedRows {
  readonly start: Uint32Array;
  readonly other: Uint16Array;
  readonly weight: Uint8Array;
}

/** English stems and Chinese headwords, what links them, and the readings of characters. */
export class Lexicon {
  /** The stems that each headword means, and each stem's share of the headword's glosses, in 255ths. */
  readonly glosses: WeightedRows;
  /** The stems near each stem in meaning, nearest first, and the cosine of their vectors, .5 to 1, in 255ths. */
  readonly neighbours: WeightedRows;
  readonly #sections: Sections;
  /** Where headwords that start with a code unit begin, plus one, and end; 0 as long as nobody has asked. */
  readonly #headwordsFrom = new Uint32Array(0x1_0000);
  readonly #headwordsTo = new Uint32Array(0x1_0000);
  /** Readings that were asked for: texts have few characters many times. */
  readonly #readings = new Map<number, readonly string[]>();
  /** Stems that were found: texts have few of them many times. */
  readonly #stemIds = new Map<string, number>();
  /** By traditional character: the simplified one; 0 for all others. */
  readonly #simplified = new Uint16Array(0x1_0000);
  /** 1 for a stem that some headword means. */
  readonly #isGloss: Uint8Array;

  constructor(sections: Sections) {
    this.#sections = sections;
    const { glossStart, glossStem, glossWeight, neighbourStart, neighbourStem, neighbourCosine } = sections;
    this.glosses = { start: glossStart, other: glossStem, weight: glossWeight };
    this.neighbours = { start: neighbourStart, other: neighbourStem, weight: neighbourCosine };
    this.#isGloss = marksOf(glossStem, this.stemCount);
    const { traditionalCharacter, simplifiedCharacter } = sections;
    for (let k = 0; k < traditionalCharacter.length; k++)
      this.#simplified[traditionalCharacter[k]!] = simplifiedCharacter[k]!;
  }

  /** How many stems there are; their ids are 0 up to this, exclusive. */
  get stemCount(): number {
    return this.#sections.stemStart.length - 1;
  }

  /** The id of a stem, or -1 where the lexicon lacks it: such a stem is rare. */
  findStem(stem: string): number {
    const known = this.#stemIds.get(stem);
    if (known !== undefined) return known;
    const { stemText, stemStart } = this.#sections;
    const id = findText(stemText, stemStart, 0, this.stemCount, stem);
    if (id >= 0) this.#stemIds.set(stem, id);
    return id;
  }

  /** A stem's spelling. */
  stem(id: number): string {
    const { stemText, stemStart } = this.#sections;
    return String.fromCharCode(...stemText.subarray(stemStart[id]!, stemStart[id + 1]!));
  }

  /** Natural logarithm of a stem's background probability in English text. */
  logProbability(stem: number): number {
    return this.#sections.stemLogProbability[stem]!;
  }

  /** Whether some headword means this stem, so that a Chinese word can be found for it. */
  isGloss(stem: number): boolean {
    return this.#isGloss[stem] === 1;
  }

  /** Whether the stem holds sentences together (`the`, `of`) and weighs little as evidence. */
  isFunctionStem(stem: number): boolean {
    return this.#sections.stemIsFunction[stem] === 1;
  }

  /** How much a stem weighs as evidence where it has a counterpart, 0 to 2.5; undefined where that was not learned. */
  stemWeight(stem: number): number | undefined {
    return decodeWeight(this.#sections.stemWeight[stem]!);
  }

  /** The same of a headword. */
  headwordWeight(headword: number): number | undefined {
    return decodeWeight(this.#sections.headwordWeight[headword]!);
  }

  /** The id of a simplified Chinese headword, or -1. */
  findHeadword(word: string): number {
    if (word === "") return -1;
    const { headwordText, headwordStart } = this.#sections;
    const first = word.charCodeAt(0);
    const from = this.#firstHeadword(first);
    const to = this.#headwordsTo[first]!;
    // Of those that start with it, a single unit stands first.
    if (word.length === 1)
      return from < to && headwordStart[from + 1]! - headwordStart[from]! === 1 ? from : -1;
    return findText(headwordText, headwordStart, from, to, word);
  }

  /**
   * Writes the headwords that a text has at a place, by length in UTF-16 units: `out[length]` is the id, or -1. Those
   * that are longer than `out` are not found.
   *
   * @returns up to which length `out` is written: no longer one starts there
   */
  headwordsAt(text: string, at: number, out: Int32Array): number {
    const { headwordText, headwordStart } = this.#sections;
    const first = text.charCodeAt(at);
    const longest = Math.min(text.length - at, out.length - 1);
    let low = this.#firstHeadword(first);
    let high = this.#headwordsTo[first]!;
    let length = 0;
    while (low < high && length < longest) {
      // Headwords low to high share `length + 1` units with the text; one that ends there stands first.
      length++;
      const ends = headwordStart[low + 1]! - headwordStart[low]! === length;
      out[length] = ends ? low++ : -1;
      if (length === longest) break;
      const next = text.charCodeAt(at + length);
      low = firstWithUnit(headwordText, headwordStart, low, high, length, next);
      high = firstWithUnit(headwordText, headwordStart, low, high, length, next + 1);
    }
    return length;
  }

  /** The first headword that starts with a code unit; those up to `#headwordsTo` do so, too. */
  #firstHeadword(unit: number): number {
    if (this.#headwordsFrom[unit] === 0) {
      const { headwordText, headwordStart } = this.#sections;
      const all = headwordStart.length - 1;
      const from = firstWithUnit(headwordText, headwordStart, 0, all, 0, unit);
      this.#headwordsFrom[unit] = from + 1;
      this.#headwordsTo[unit] = firstWithUnit(headwordText, headwordStart, from, all, 0, unit + 1);
    }
    return this.#headwordsFrom[unit]! - 1;
  }

  /** The toneless pinyin readings of a character (`阿` gives `a` and `e`); none for what is no Chinese character. */
  readingsOf(codeUnit: number): readonly string[] {
    let readings = this.#readings.get(codeUnit);
    if (readings === undefined) {
      readings = this.#findReadings(codeUnit);
      this.#readings.set(codeUnit, readings);
    }
    return readings;
  }

  #findReadings(codeUnit: number): string[] {
    const { readingCharacter, readingStart, readingSyllable, syllableStart, syllableText } = this.#sections;
    const i = findNumber(readingCharacter, codeUnit);
    if (i < 0) return [];
    return Array.from(readingSyllable.subarray(readingStart[i]!, readingStart[i + 1]!), (syllable) =>
      String.fromCharCode(...syllableText.subarray(syllableStart[syllable]!, syllableStart[syllable + 1]!)),
    );
  }

  /** The text with each traditional character replaced by the simplified one that is usual for it; offsets stay. */
  simplify(text: string): string {
    const units = new Uint16Array(text.length);
    let isSame = true;
    for (let k = 0; k < text.length; k++) {
      const unit = text.charCodeAt(k);
      const simplified = this.#simplified[unit]!;
      units[k] = simplified === 0 ? unit : simplified;
      // Half of a surrogate pair without the other does not outlive decoding.
      if (simplified !== 0 || isSurrogate(unit)) isSame = false;
    }
    return isSame ? text : UNITS.decode(units);
  }
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** 1 for each number that is among these. By index: every start waits for these 600 000, and an iterator takes 16 ms. */
function marksOf(numbers: Uint16Array, count: number): Uint8Array {
  const marks = new Uint8Array(count);
  for (let k = 0; k < numbers.length; k++) marks[numbers[k]!] = 1;
  return marks;
}

/**
 * The shipped lexicon over its file's bytes; takes a few milliseconds, copies nothing.
 *
 * @param file the bytes of `data/lexicon.bin`
 * @throws Error if it is no lexicon of this version
 */
export function decodeLexicon(file: Uint8Array): Lexicon {
  return new Lexicon(decodeSections(file));
}
