import { chineseNumbers } from "../../lexicon/chinese-numbers.js";
import { chineseNumeralValue } from "../../lexicon/chinese-numerals.js";
import { type NumberToken, withPlainDigits } from "../../lexicon/number-token.js";
import { CHINESE_NOTATIONS, strengthOf } from "./chinese-notations.js";
import { CHINESE_WORDS } from "./chinese-words.js";
import { DIGIT_NOTATIONS } from "./digit-notations.js";
import type { NumberKind, NumberMention } from "./mention.js";
import { mentionsIn, type NumberWriting } from "./mentions.js";
import { spelled } from "./notation.js";

const NUMERAL = /[\d一二两三四五六七八九十百千万亿]/;
/** 几十万 is no known number; 一二三 is counting. */
const VAGUELY = /[几数上近好]$/;
const COUNTING = /^[一二三四五六七八九]{3,}$/;
/** The 两 after a numeral is a weight, and no digit. */
const TAELS = /(?<=[十百千万几多余来数\d]|[百千万十][一二三四五六七八九])两(?![百千万亿])/g;

/**
 * What of a Chinese sentence may be a number, in the order of the text.
 *
 * @param text simplified Chinese
 */
export function chineseMentions(text: string): NumberMention[] {
  return mentionsIn(text, withPlainDigits(text).replace(TAELS, "\u0001"), CHINESE);
}

const CHINESE: NumberWriting = {
  // Most sentences have no number, and most of the others none in digits.
  compounds: (text) => {
    if (!NUMERAL.test(text)) return [];
    return /\d/.test(text) ? [...DIGIT_NOTATIONS, ...CHINESE_NOTATIONS] : CHINESE_NOTATIONS;
  },
  numbersIn: chineseNumbers,
  mentionOf,
  words: CHINESE_WORDS,
  scale: /[十百千万亿]+$/,
  factorOf: chineseNumeralValue,
};

function mentionOf({ start, end, value, unit }: NumberToken, text: string): NumberMention {
  const written = text.slice(start, end);
  const numeral = written.replace(/[年月日号]$/, "");
  const isUnknown = (VAGUELY.test(text.slice(0, start)) && !/\d/.test(written)) || COUNTING.test(written);
  return {
    start,
    end: start + numeral.length,
    values: [spelled(value)],
    kind: unit === "month" ? "month" : kindOf(written, text[start - 1]),
    strength: isUnknown ? "silent" : strengthOf(numeral),
  };
}

function kindOf(written: string, before: string | undefined): NumberKind {
  if (/[%％]$/.test(written)) return "percent";
  return before === "第" ? "ordinal" : "count";
}
