import type { NumberMention } from "./mention.js";
import { spelled } from "./notation.js";

const BETWEEN = /^\s?(?:[-–—~～至到或、和与]|——|to|and|or)\s?[$£€¥]?$/;

/**
 * The mentions of a text with what ranges leave out: the scale of both numbers is said with the last (`3–5万`, `1 to 2
 * million`), the century of both years with the first (`2018–19`).
 *
 * @param scale what a numeral ends with if it has a scale
 * @param factorOf what that multiplies by
 */
export function withScaleOfRange(
  mentions: readonly NumberMention[],
  text: string,
  scale: RegExp,
  factorOf: (scale: string) => number,
): NumberMention[] {
  return mentions.map((mention, k) => {
    const before = mentions[k - 1];
    const after = mentions[k + 1];
    const more = [
      ...(after && isRange(mention, after, text)
        ? scaled(mention, scaleOf(after, text, scale), factorOf)
        : []),
      ...(before && isRange(before, mention, text) ? yearOf(before, mention) : []),
    ];
    return more.length === 0 ? mention : { ...mention, values: [...mention.values, ...more] };
  });
}

function isRange(low: NumberMention, high: NumberMention, text: string): boolean {
  return BETWEEN.test(text.slice(low.end, high.start));
}

function scaleOf({ start, end }: NumberMention, text: string, scale: RegExp): string | undefined {
  return scale.exec(text.slice(start, end))?.[0];
}

function scaled(
  { values }: NumberMention,
  scale: string | undefined,
  factorOf: (scale: string) => number,
): string[] {
  return scale === undefined ? [] : [spelled(Number(values[0]) * factorOf(scale))];
}

function yearOf(first: NumberMention, { values }: NumberMention): string[] {
  const [year, short] = [Number(first.values[0]), Number(values[0])];
  const isShort =
    year >= 1000 && year < 3000 && short < 100 && Number.isInteger(year) && Number.isInteger(short);
  return isShort ? [spelled(year - (year % 100) + short)] : [];
}
