import { isNameOfChinese } from "../language-name.js";
import { type LeftText, wholeOf, withoutAsides } from "./left-text.js";

const HAN = /\p{Script=Han}/gu;
const LETTER = /\p{L}/gu;
/** Characters from the first Chinese one to the last, with the numbers and the Chinese punctuation among them. */
const RUN = /\p{Script=Han}(?:[\p{Script=Han}\d，。、：；？！…—·]*\p{Script=Han})?/gu;
/** A sentence of this many may be Chinese as a whole. */
const LEAST_WHOLE = 2;
/** A shorter run may be a name. */
const LEAST_RUN = 4;
/** What stands behind a term that it translates. */
const TRANSLATION = /^\s*[(（][^()（）]*[A-Za-z]{2}/;

/** The Chinese that stands in an English sentence without being a gloss or a quotation. */
export function chineseLeft(text: string): LeftText[] {
  if (isNameOfChinese(text)) return [];
  const characters = count(text, HAN);
  // An English word says as much as two characters, in five letters.
  if (characters >= LEAST_WHOLE && 2 * characters > count(text, LETTER)) return [wholeOf(text)];
  return Array.from(withoutAsides(text).matchAll(RUN), ({ 0: run, index: start }) => ({
    start,
    end: start + run.length,
    isWhole: false,
  })).filter(
    ({ start, end }) => count(text.slice(start, end), HAN) >= LEAST_RUN && !TRANSLATION.test(text.slice(end)),
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
