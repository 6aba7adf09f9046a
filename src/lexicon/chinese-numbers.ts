import {
  CHINESE_DIGIT,
  CHINESE_DIGIT_LIST,
  CHINESE_NUMERAL,
  chineseNumeralValue,
} from "./chinese-numerals.js";
import { type NumberToken, roundValue, withPlainDigits } from "./number-token.js";

type Reading = Pick<NumberToken, "value" | "unit">;

/** A way to write a number: the text that it takes up, and what that says; undefined where it says no number. */
interface Notation {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Reading | undefined;
}

/** The first that fits counts. */
const NOTATIONS: readonly Notation[] = [
  // 20世纪80年代, 八十年代: the decade that starts in 1980
  {
    pattern: notation(
      `(?:(${CHINESE_NUMERAL})世纪)?((?:[1-9]\\d)?[1-9]0|[二三四五六七八九]十|[一二]${CHINESE_DIGIT}{2}[〇○零])年代`,
    ),
    read: ([, century, decade]) => count(firstYear(century, chineseNumeralValue(decade!))),
  },
  // 百分之五, 百分之百
  {
    pattern: notation(`百分之(百|${CHINESE_NUMERAL})`),
    read: ([, share]) => count(chineseNumeralValue(share!)),
  },
  // 3月, 三月; but 一月 is no month in 一月光
  {
    pattern: notation(`(${CHINESE_NUMERAL})月(?![球亮光饼色])`),
    read: ([, month]) => monthOf(chineseNumeralValue(month!)),
  },
  // the day after a month: 10日, 三号
  {
    pattern: notation(`(?<=[\\d一二三四五六七八九十]月)(${CHINESE_NUMERAL})[日号]`),
    read: ([, day]) => count(chineseNumeralValue(day!)),
  },
  // 二〇一七年, 一九四九, 三〇五
  {
    pattern: notation(`(${CHINESE_DIGIT_LIST})年?`),
    read: ([, digits]) => count(chineseNumeralValue(digits!)),
  },
  // 2017年
  { pattern: notation("((?:1[1-9]|20)\\d\\d)年"), read: ([, year]) => count(Number(year)) },
  // 1.3亿, 三十二, 5%; but a single 三 is the lexicon's, and so are both signs of 七八个
  {
    pattern: notation(`(${CHINESE_NUMERAL})%?`),
    read: ([whole, numeral]) => (isSingleNumeral(whole) ? undefined : count(chineseNumeralValue(numeral!))),
  },
];

const FIRST_SIGN = /[\d〇○零一二两三四五六七八九十百]/g;

/**
 * The numbers of a Chinese text that stand for more than a bare small numeral: `2021`, `1.3亿`, `三十二`, `百分之五`,
 * `3月` (a month), but not the `一` of `一样`: a single Chinese numeral is left to the lexicon.
 *
 * @param text simplified Chinese
 * @returns tokens in the order of the text, none over another
 */
export function* chineseNumbers(text: string): Generator<NumberToken> {
  const plain = withPlainDigits(text);
  let after = 0;
  for (const { index } of plain.matchAll(FIRST_SIGN)) {
    const token = index < after ? undefined : numberAt(plain, index);
    if (token === undefined) continue;
    after = token.end;
    yield token;
  }
}

function numberAt(text: string, start: number): NumberToken | undefined {
  for (const { pattern, read } of NOTATIONS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const reading = match === null ? undefined : read(match);
    if (reading !== undefined) return { start, end: pattern.lastIndex, ...reading };
  }
  return undefined;
}

function notation(source: string): RegExp {
  return new RegExp(source, "y");
}

function count(value: number): Reading | undefined {
  return Number.isFinite(value) ? { value: roundValue(value), unit: "count" } : undefined;
}

function monthOf(value: number): Reading | undefined {
  return Number.isInteger(value) && value >= 1 && value <= 12 ? { value, unit: "month" } : undefined;
}

/** The year that a decade starts with; without a century it is one of the twentieth. */
function firstYear(century: string | undefined, decade: number): number {
  return decade >= 1000 ? decade : 100 * (chineseNumeralValue(century ?? "20") - 1) + decade;
}

function isSingleNumeral(written: string): boolean {
  return /^\p{Script=Han}$/u.test(written);
}
