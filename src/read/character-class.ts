import { SIMPLIFIED, TRADITIONAL } from "./characters.js";

/** What a character is; bits, for one may be several things. */
export const CLASS = {
  han: 1,
  kana: 2,
  latin: 4,
  letter: 8,
  /** White space, and what is written without spaces: it parts words. */
  partsWords: 16,
  /** Written so in one of the scripts of Chinese alone. */
  simplified: 32,
  traditional: 64,
} as const;

const PATTERNS: readonly (readonly [mark: number, pattern: RegExp])[] = [
  [CLASS.han, /\p{sc=Han}/u],
  [CLASS.kana, /[\p{sc=Hiragana}\p{sc=Katakana}]/u],
  [CLASS.latin, /\p{sc=Latin}/u],
  [CLASS.letter, /\p{L}/u],
  [CLASS.partsWords, /[\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u],
];
const SIMPLIFIED_ONLY = new Set(SIMPLIFIED);
const TRADITIONAL_ONLY = new Set(TRADITIONAL);

/** In place of the class of a character that nobody has asked for. */
const UNKNOWN = 0xff;
/** By UTF-16 unit: texts have few characters many times, and patterns are slow. */
const known = new Uint8Array(0x1_0000).fill(UNKNOWN);

/** The class of a character by its code point: the bits of `CLASS`. */
export function classOf(codePoint: number): number {
  if (codePoint >= known.length) return classBy(codePoint);
  if (known[codePoint] === UNKNOWN) known[codePoint] = classBy(codePoint);
  return known[codePoint]!;
}

function classBy(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  let found = 0;
  for (const [mark, pattern] of PATTERNS) if (pattern.test(character)) found |= mark;
  if (SIMPLIFIED_ONLY.has(character)) found |= CLASS.simplified;
  if (TRADITIONAL_ONLY.has(character)) found |= CLASS.traditional;
  return found;
}

/** How many UTF-16 units a code point takes. */
export function unitsOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}
