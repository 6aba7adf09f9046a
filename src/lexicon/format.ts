/**
 * The layout of `data/lexicon.bin`: a magic number, a format version, a table of section lengths, then the sections,
 * each starting at a multiple of 8 bytes so that typed arrays can stand directly on the file's bytes. Little-endian.
 */

/** The sections in file order, and the typed array that each is read as. */
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
export type Sections = { readonly [Name in SectionName]: (typeof SECTIONS)[Name]["prototype"] };

const MAGIC = 0x58_4c_51_44; // "DQLX"
const VERSION = 2;
const ALIGNMENT = 8;
const NAMES = Object.keys(SECTIONS) as SectionName[];
const HEADER_BYTES = aligned(4 * (2 + NAMES.length));

/** The file that holds these sections. */
export function encodeSections(sections: Sections): Uint8Array {
  const total = NAMES.reduce((bytes, name) => bytes + aligned(sections[name].byteLength), HEADER_BYTES);
  const file = new Uint8Array(total);
  const header = new Uint32Array(file.buffer, 0, 2 + NAMES.length);
  header.set([MAGIC, VERSION, ...NAMES.map((name) => sections[name].byteLength)]);
  let offset = HEADER_BYTES;
  for (const name of NAMES) {
    const { buffer, byteOffset, byteLength } = sections[name];
    file.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    offset += aligned(byteLength);
  }
  return file;
}

/**
 * Typed arrays over a file's bytes, without copying them.
 *
 * @param file the bytes; copied once only if they do not start at a multiple of 8 in their buffer
 * @throws Error if it is no whole lexicon of this version: a broken installation, not a user's mistake
 */
export function decodeSections(file: Uint8Array): Sections {
  const bytes = file.byteOffset % ALIGNMENT === 0 ? file : new Uint8Array(file);
  const lengths = sectionLengths(bytes);
  let offset = bytes.byteOffset + HEADER_BYTES;
  const sections: Partial<Record<SectionName, unknown>> = {};
  NAMES.forEach((name, i) => {
    const Type = SECTIONS[name];
    sections[name] = new Type(bytes.buffer as ArrayBuffer, offset, lengths[i]! / Type.BYTES_PER_ELEMENT);
    offset += aligned(lengths[i]!);
  });
  return sections as Sections;
}

function sectionLengths(bytes: Uint8Array): Uint32Array {
  if (bytes.length >= HEADER_BYTES) {
    const [magic, version, ...lengths] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2 + NAMES.length);
    const total = lengths.reduce((sum, length) => sum + aligned(length), HEADER_BYTES);
    if (magic === MAGIC && version === VERSION && bytes.length === total) return Uint32Array.from(lengths);
  }
  throw new Error(`data/lexicon.bin is not a whole lexicon of version ${VERSION}`);
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
