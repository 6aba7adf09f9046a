import { CHINESE_NUMERAL, chineseNumeralValue } from "../../lexicon/chinese-numerals.js";
import { DIGIT_NOTATIONS, hourOf } from "./digit-notations.js";
import { fractionValues } from "./fractions.js";
import type { Strength } from "./mention.js";
import { type Draft, draft, type Notation } from "./notation.js";

const AMOUNT = "(?<![\\d.,])(\\d+(?:,\\d{3})*(?:\\.\\d+)?)";

/** Numbers that are none: `whatever happens`, `in disorder`, `leagues away`. */
const IDIOMS =
  /三七二十一|七零八落|七零八碎|十万八千里|五十步(?=笑)|一百八十度|三百六十行|三百六十度|二百五(?![十\d])|一万个(?=不)/g;

/** What the lexicon's numbers do not say, or say otherwise than an English text would. */
export const CHINESE_NOTATIONS: readonly Notation[] = [
  ...DIGIT_NOTATIONS,
  { pattern: IDIOMS, read: () => [draft([], "silent")] },
  // 2000 万
  {
    pattern: new RegExp(`${AMOUNT} +([百千万亿]+)(?![米克瓦卡赫伏兆帕焦分])`, "g"),
    read: ([, amount, scale]) => [draft([chineseNumeralValue(amount! + scale!)], "firm")],
  },
  // 500千米
  {
    pattern: new RegExp(`${AMOUNT}(?=千[米克瓦卡赫伏兆帕焦])`, "g"),
    read: ([amount]) => [draft([chineseNumeralValue(amount)], "firm")],
  },
  // 十六进制
  {
    pattern: notation(`(${CHINESE_NUMERAL})(?=进制)`),
    read: ([base]) => [draft([chineseNumeralValue(base)], "silent")],
  },
  // 百分之五, 三分之一, 百万分之五
  {
    pattern: notation(`([百千万亿]+|${CHINESE_NUMERAL})分之(百|${CHINESE_NUMERAL})`),
    read: ([, whole, share]) => [shareOf(share!, whole!)],
  },
  // 五成
  {
    pattern: notation(`(${CHINESE_NUMERAL})成(?![为功立长员本绩就都果分熟人年型品语名败家套双])`),
    read: ([, tenths]) => [
      draft([chineseNumeralValue(tenths!) * 10, chineseNumeralValue(tenths!)], "soft", "percent"),
    ],
  },
  // 两年半, 一个半
  {
    pattern: notation(`(${CHINESE_NUMERAL})(?:[个年天倍]|小时|个月|个小时)半`),
    read: ([, whole]) => [
      draft([chineseNumeralValue(whole!) + 0.5, chineseNumeralValue(whole!)], strengthOf(whole!)),
    ],
  },
  // 二三十年代, 20世纪七八十年代
  {
    pattern: notation(`(?:(${CHINESE_NUMERAL})世纪)?([二三四五六七八])([三四五六七八九])十年代`),
    read: ([, century, first, last]) =>
      [first!, last!].flatMap((decade) => decadeOf(century, 10 * chineseNumeralValue(decade), "silent")),
  },
  // 20世纪80年代, 90年代
  {
    pattern: notation(`(?:(${CHINESE_NUMERAL})世纪)?(${CHINESE_NUMERAL})年代`),
    read: ([, century, decade]) => decadeOf(century, chineseNumeralValue(decade!), "firm"),
  },
  // 18世纪, which an English text may call "the century"
  {
    pattern: notation(`(${CHINESE_NUMERAL})(?=世纪)`),
    read: ([century]) => {
      const ordinal = chineseNumeralValue(century);
      return [draft([ordinal, (ordinal - 1) * 100], "soft", "ordinal")];
    },
  },
  // 七八十, 三五百
  {
    pattern: /([一二两三四五六七八])([二三四五六七八九])([十百千万亿]+)/g,
    read: ([, low, high, scale]) =>
      [low!, high!].map((digit) => draft([chineseNumeralValue(digit + scale!)], "silent")),
  },
  // 十七八岁; but not 十四五 in quotation marks, a plan of five years
  {
    pattern:
      /(?<![“"「『])([二三四五六七八九]?十)(一二|二三|三四|四五|五六|六七|七八|八九)(?![十百千万亿年”"」』》规时期])/g,
    read: ([, tens, digits]) =>
      [...digits!].map((digit) => draft([chineseNumeralValue(tens! + digit)], "silent")),
  },
  // 十几: a dozen, if it comes to that
  { pattern: /(?<![一二两三四五六七八九\d])十(?=[几多余来])/g, read: () => [draft([10, 12], "silent")] },
  // 下午3点, 15时
  {
    pattern: notation(`(${CHINESE_NUMERAL})(?=[点时](?![候代间期常]))`),
    read: ([hour]) => {
      const value = chineseNumeralValue(hour);
      return value > 24 ? [] : [{ ...hourOf(value), strength: strengthOf(hour) }];
    },
  },
];

/** Digits are firm, and so is what takes more than one numeral to say; `一万` may be no more than "many". */
export function strengthOf(numeral: string): Strength {
  if (/[\d０-９]/.test(numeral)) return "firm";
  return chineseNumeralValue(numeral) > 10 && !/^一[百千万亿]$/.test(numeral) ? "firm" : "soft";
}

/** 百分之百 is often no more than "wholly". */
function shareOf(share: string, whole: string): Draft {
  if (share === "百") return draft([100], "silent");
  const [part, parts] = [chineseNumeralValue(share), chineseNumeralValue(whole)];
  if (parts === 100) return draft([part], "firm", "percent");
  return { values: fractionValues(part, parts), kind: "fraction", strength: "firm" };
}

/** A decade; without a century it is one of the twentieth. */
function decadeOf(century: string | undefined, decade: number, strength: Strength): Draft[] {
  const first = 100 * (chineseNumeralValue(century ?? "20") - 1);
  const year = decade >= 100 ? decade : first + decade;
  const named = century === undefined ? [] : [draft([chineseNumeralValue(century)], "silent")];
  return [draft([year, decade % 100], strength), ...named];
}

function notation(source: string): RegExp {
  return new RegExp(source, "g");
}
