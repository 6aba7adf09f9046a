import { mayHaveNumbers, monthWord } from "./english-number-words.js";
import { type NumberPart, type Numeral, numeralAt } from "./english-numerals.js";
import { type NumberToken, roundValue, withPlainDigits } from "./number-token.js";

/** A number in digits, with the ending of an ordinal or a decade, or a word. */
const PART =
  /(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)(?:(?:st|nd|rd|th|s)(?![A-Za-z]))?|[A-Za-z]+/g;
const PERCENT = /(?: ?%|[ -]per ?cent\b)/y;
/** A bare number word up to this is left to the lexicon, which knows `one` as `一`. */
const MAX_LEXICON_NUMBER = 10;
/** `May` and `March` after one of these are months. */
const BEFORE_MONTH =
  /^(?:in|of|since|until|till|by|last|next|early|late|mid|during|before|after|from|between|through)$/i;
const LAST_DAY = 31;
const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;

/**
 * The numbers of an English text: `1,300`, `130 million`, `thirty-two`, `14th`, `1980s`, `March` (a month), but not the
 * bare `one` to `ten`, which are left to the lexicon.
 *
 * @returns tokens in the order of the text, none over another
 */
export function* englishNumbers(text: string): Generator<NumberToken> {
  const plain = withPlainDigits(text);
  if (!mayHaveNumbers(plain)) return;
  const parts = partsOf(plain);
  for (let k = 0; k < parts.length; ) {
    const { start, end } = parts[k]!;
    const month = monthAt(parts, k);
    const numeral = month === undefined ? numeralAt(parts, k) : undefined;
    const token = numeral && countToken(plain, parts, k, numeral);
    if (month !== undefined) yield { start, end, value: month, unit: "month" };
    if (token !== undefined) yield token;
    k = numeral?.next ?? k + 1;
  }
}

function partsOf(text: string): NumberPart[] {
  let after = 0;
  return Array.from(text.matchAll(PART), ({ 0: written, 1: digits, index: start }) => {
    const gap = text.slice(after, start);
    after = start + written.length;
    const value = digits === undefined ? undefined : Number(digits.replaceAll(",", ""));
    return { start, end: after, text: written, digits: value, gap };
  });
}

function countToken(
  text: string,
  parts: readonly NumberPart[],
  first: number,
  { value, next }: Numeral,
): NumberToken | undefined {
  const { start, digits } = parts[first]!;
  PERCENT.lastIndex = parts[next - 1]!.end;
  const isPercentage = PERCENT.test(text);
  const end = isPercentage ? PERCENT.lastIndex : parts[next - 1]!.end;
  if (digits === undefined && value <= MAX_LEXICON_NUMBER && !isPercentage) return undefined;
  if (!Number.isFinite(value)) return undefined;
  const whole = isShortDecade(text.slice(0, start), parts[first]!) ? 1900 + value : value;
  return { start, end, value: roundValue(whole), unit: "count" };
}

/** `the 80s` and `’80s`; but `in his 80s` is an age. */
function isShortDecade(before: string, { text }: NumberPart): boolean {
  return /^[2-9]0s$/.test(text) && /(?:\bthe |['’])$/i.test(before);
}

function monthAt(parts: readonly NumberPart[], k: number): number | undefined {
  const named = monthWord(parts[k]!.text);
  if (named === undefined) return undefined;
  const isMonth =
    named.certainty === "sure" ||
    isDated(parts, k) ||
    (named.certainty === "ambiguous" && parts[k]!.gap === " " && BEFORE_MONTH.test(parts[k - 1]?.text ?? ""));
  return isMonth ? named.month : undefined;
}

/** Whether a day or a year stands beside a word: `May 4`, `May, 1919`, `4 May`, `4th of May`. */
function isDated(parts: readonly NumberPart[], k: number): boolean {
  const next = parts[k + 1];
  if (next !== undefined && /^[.,]? $/.test(next.gap) && (isDay(next) || isYear(next))) return true;
  if (parts[k]!.gap !== " ") return false;
  return isDay(parts[k - 1]) || (parts[k - 1]?.text === "of" && isDay(parts[k - 2]));
}

function isDay(part: NumberPart | undefined): boolean {
  return Number.isInteger(part?.digits) && part!.digits! >= 1 && part!.digits! <= LAST_DAY;
}

function isYear(part: NumberPart | undefined): boolean {
  return Number.isInteger(part?.digits) && part!.digits! >= FIRST_YEAR && part!.digits! <= LAST_YEAR;
}
