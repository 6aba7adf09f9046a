import type { Lexicon } from "../../lexicon/lexicon.js";
import { symbolsOf } from "../../score/phrases.js";
import { chineseKey } from "./glossary-index.js";

/** From so many letters on, a term of several words may be written as one: `blockchain` for `block chain`. */
const LEAST_LETTERS = 8;

/** From so many on, a term may be the end of a word: `string` in `substring`. */
const LEAST_ENDING = 4;

/** Whether an English text has one of some terms, in any inflection. */
export function hasEnglish(text: string, terms: readonly string[]): boolean {
  const symbols = symbolsOf(text);
  const spoken = ` ${symbols.join(" ")} `;
  return terms.some((term) => {
    if (isAcronym(term)) return text.includes(term);
    const stems = symbolsOf(term);
    const solid = stems.join("");
    return (
      spoken.includes(` ${stems.join(" ")} `) ||
      (stems.length === 1 && solid.length >= LEAST_ENDING && spoken.includes(`${solid} `)) ||
      (solid.length >= LEAST_LETTERS && symbols.join("").includes(solid))
    );
  });
}

/** Whether a Chinese text has one of some terms. */
export function hasChinese(text: string, terms: readonly string[], lexicon: Lexicon): boolean {
  const key = chineseKey(text, lexicon);
  return terms.some((term) => key.includes(chineseKey(term, lexicon)));
}

/**
 * Whether an English word or phrase is a term as the glossary spells it, but for its number and capitals: what has the
 * same stem may be another word (`mine`, `mining`).
 */
export function isSpelledAs(written: string, terms: readonly string[]): boolean {
  return terms.some((term) => {
    const isProper = /^\p{Lu}/u.test(term);
    if (isProper && !/^\p{Lu}/u.test(written)) return false;
    return isAcronym(term) ? plain(written, false) === plain(term, false) : plain(written) === plain(term);
  });
}

function isAcronym(term: string): boolean {
  return /^[\p{Lu}\d]{2,}$/u.test(term);
}

function plain(text: string, anyCase = true): string {
  const spaced = text
    .normalize("NFKC")
    .replace(/[\s‐‑-]+/g, " ")
    .replace(/(?:es|s)$/, "");
  return anyCase ? spaced.toLowerCase().replace(/i$/, "y") : spaced;
}
