import type { PlacedNumber } from "./left-over.js";

/** A measure that translators convert: what follows the number on either side, and the English one in Chinese ones. */
interface Conversion {
  readonly english: RegExp;
  readonly chinese: RegExp;
  readonly factor: number;
}

const CONVERSIONS: readonly Conversion[] = [
  { english: /^[ -]?square[ -]miles?\b/i, chinese: /^(?:平方公里|平方千米)/, factor: 2.59 },
  { english: /^[ -]?square[ -]f(?:ee|oo)t\b/i, chinese: /^(?:平方米|平米)/, factor: 0.0929 },
  { english: /^[ -]?(?:miles?\b|mph\b)/i, chinese: /^(?:公里|千米)/, factor: 1.609 },
  { english: /^[ -]?(?:f(?:ee|oo)t\b|ft\b|')/i, chinese: /^米/, factor: 0.3048 },
  { english: /^[ -]?(?:f(?:ee|oo)t\b|ft\b|')/i, chinese: /^(?:厘米|公分)/, factor: 30.48 },
  { english: /^[ -]?(?:inch(?:es)?\b|in\b|")/i, chinese: /^(?:厘米|公分)/, factor: 2.54 },
  { english: /^[ -]?yards?\b/i, chinese: /^米/, factor: 0.9144 },
  { english: /^[ -]?(?:pounds?\b|lbs?\b)/i, chinese: /^(?:公斤|千克)/, factor: 0.4536 },
  { english: /^[ -]?(?:ounces?\b|oz\b)/i, chinese: /^克/, factor: 28.35 },
  { english: /^[ -]?acres?\b/i, chinese: /^公顷/, factor: 0.4047 },
  { english: /^[ -]?acres?\b/i, chinese: /^亩/, factor: 6.07 },
  { english: /^[ -]?hectares?\b/i, chinese: /^亩/, factor: 15 },
  { english: /^[ -]?gallons?\b/i, chinese: /^升/, factor: 3.785 },
  { english: /^[ -]?(?:kilomet(?:re|er)s?|km)\b/i, chinese: /^里/, factor: 2 },
  { english: /^[ -]?(?:kilogram(?:me)?s?|kg)\b/i, chinese: /^斤/, factor: 2 },
  { english: /^[ -]?(?:met(?:re|er)s?|m)\b/i, chinese: /^英尺/, factor: 3.281 },
  { english: /^[ -]?(?:centimet(?:re|er)s?|cm)\b/i, chinese: /^英寸/, factor: 0.3937 },
  { english: /^[ -]?(?:kilomet(?:re|er)s?|km)\b/i, chinese: /^英里/, factor: 0.6214 },
  { english: /^[ -]?(?:kilogram(?:me)?s?|kg)\b/i, chinese: /^磅/, factor: 2.205 },
];

/** Converted numbers are rounded. */
const TOLERANCE = 0.06;

/** Whether two numbers are one measure in units of two systems: 20 feet are 6 米. */
export function isConverted(some: PlacedNumber, other: PlacedNumber): boolean {
  return isOne(some, other) || isOne(other, some);
}

function isOne(english: PlacedNumber, chinese: PlacedNumber): boolean {
  const [value, converted] = [Number(english.values[0]), Number(chinese.values[0])];
  return CONVERSIONS.some(
    (conversion) =>
      conversion.english.test(english.after) &&
      conversion.chinese.test(chinese.after) &&
      Math.abs((value * conversion.factor) / converted - 1) <= TOLERANCE,
  );
}
