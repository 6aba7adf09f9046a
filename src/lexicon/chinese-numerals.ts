const DIGIT = "[一二两三四五六七八九]";
/** The source of a pattern for a digit in numbers that are written digit by digit. */
export const CHINESE_DIGIT = "[〇○零一二三四五六七八九]";
const ARABIC = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?";
/** Up to 9999: `九千零八`, `三百五`, `十`. */
const BELOW_MYRIAD = `(?:${DIGIT}千零?)?(?:${DIGIT}百零?)?(?:${DIGIT}?十)?${DIGIT}?`;
/** `三点五`, but not the time of day in `三点五十分`. */
const POINT = `(?:点${CHINESE_DIGIT}+(?!${CHINESE_DIGIT}|[十分刻]))?`;
const GROUP = `(?:${ARABIC}[千百]?|${BELOW_MYRIAD}${POINT})`;
/** What may stand before 万 or 亿 and changes the value by less than a digit: `20多万`. */
const ROUGHLY = "[多余来]?";

/**
 * The source of a pattern for a numeral in digits, words or both: `1,300`, `1.3亿`, `三万五千`, `2万5千`. It starts with
 * a first digit or with 十, and ends before a digit that does not fit: in `十四五` after 十四.
 */
export const CHINESE_NUMERAL =
  `(?=(?<!\\d)\\d|十|${DIGIT})` + `(?:${GROUP}${ROUGHLY}(?:万亿|亿)零?)?(?:${GROUP}${ROUGHLY}万零?)?${GROUP}`;

/**
 * The source of a pattern for numbers that are written digit by digit: `二〇一七`, `三〇五`; two digits only with a zero. Runs
 * beyond any number are bounded: to look for the end of each anew would take time by the square of their length.
 */
export const CHINESE_DIGIT_LIST = `(?:${CHINESE_DIGIT}{3,30}|${DIGIT}[〇○零])(?!${CHINESE_DIGIT}|[十百千万亿])`;

const ZEROS = "〇○零";
const DIGITS = "零一二三四五六七八九";
const PLACES = [
  ["亿", 1e8],
  ["万", 1e4],
  ["千", 1000],
  ["百", 100],
  ["十", 10],
] as const;

/**
 * The value of what `CHINESE_NUMERAL` or `CHINESE_DIGIT_LIST` matches. A last digit without a place counts in the next
 * one: `三万五` is 35 000.
 */
export function chineseNumeralValue(numeral: string): number {
  const written = numeral.replace(/[,多余来]/g, "");
  for (const [sign, place] of PLACES) {
    const at = written.lastIndexOf(sign);
    if (at < 0) continue;
    return (
      chineseNumeralValue(written.slice(0, at) || "一") * place + restValue(written.slice(at + 1), place)
    );
  }
  return Number(written.replace("点", ".").replace(/\p{Script=Han}|○/gu, arabicDigit));
}

function restValue(rest: string, place: number): number {
  const isShort = rest.length === 1 && place >= 100;
  return isShort ? (chineseNumeralValue(rest) * place) / 10 : chineseNumeralValue(rest);
}

function arabicDigit(digit: string): string {
  if (ZEROS.includes(digit)) return "0";
  return digit === "两" ? "2" : String(DIGITS.indexOf(digit));
}
