import { CHINESE_NUMERAL, chineseNumeralValue } from "../../lexicon/chinese-numerals.js";
import { hourOf } from "./digit-notations.js";
import { andAHalf, fractionValues } from "./fractions.js";
import type { Strength } from "./mention.js";
import { type Draft, draft, type Notation } from "./notation.js";

const AMOUNT = "(?<![\\d.,])(\\d+(?:,\\d{3})*(?:\\.\\d+)?)";

/** Numbers that an English text may not have as such: `whatever happens`, `in disorder`, `a complete turn`. */
const IDIOMS =
  /三七二十一|七零八落|七零八碎|十万八千里|五十步(?=笑)|一百八十度|三百六十行|三百六十度|二百五(?![十\d])|一万个(?=不)/g;

/** What the lexicon's numbers do not say, or say otherwise than an English text would. */
export const CHINESE_NOTATIONS: readonly Notation[] = [
  {
    pattern: IDIOMS,
    read: ([idiom]) => [
      draft([chineseNumeralValue(/^[零一二三五六七八十百千万]+/.exec(idiom)![0])], "silent"),
    ],
  },
  // 双十一: Singles' Day; 十一黄金周: the holiday of 1 October; 九一一
  {
    pattern: /双(?:1[128]|十[一二八])|十一(?=黄金周|长假|假期|国庆)/g,
    read: ([day]) => [draft(/[2二]$/.test(day) ? [12] : /[8八]$/.test(day) ? [18] : [11, 10, 1], "silent")],
  },
  { pattern: /九[·•]?一一/g, read: () => [9, 11, 911].map((number) => draft([number], "silent")) },
  // 2000 万
  {
    pattern: new RegExp(`${AMOUNT} +([百千万亿]{1,8})(?![米克瓦卡赫伏兆帕焦分])`, "g"),
    read: ([, amount, scale]) => [draft([chineseNumeralValue(amount! + scale!)], "firm")],
  },
  // 500千米
  {
    pattern: new RegExp(`${AMOUNT}(?=千[米克瓦卡赫伏兆帕焦])`, "g"),
    read: ([amount]) => [draft([chineseNumeralValue(amount)], "firm")],
  },
  // 十六进制, 16 进位
  {
    pattern: notation(`(${CHINESE_NUMERAL})(?= ?进[制位])`),
    read: ([base]) => [draft([chineseNumeralValue(base)], "silent")],
  },
  // 百分之五, 三分之一, 百万分之五
  {
    pattern: notation(`([百千万亿]{1,8}|${CHINESE_NUMERAL})分之(百|${CHINESE_NUMERAL})`),
    read: ([, whole, share]) => [shareOf(share!, whole!)],
  },
  // 五成
  {
    pattern: notation(`(${CHINESE_NUMERAL}) ?成(?![不为功立长员本绩就都果分熟人年型品语名败家套双])`),
    read: ([, tenths]) => [
      draft([chineseNumeralValue(tenths!) * 10, chineseNumeralValue(tenths!)], "soft", "percent"),
    ],
  },
  // 两年半, 一个半
  {
    pattern: notation(`(${CHINESE_NUMERAL}) ?(?:[个年天倍]|小时|个月|个小时)半`),
    read: ([, whole]) => [draft(andAHalf(chineseNumeralValue(whole!)), strengthOf(whole!))],
  },
  // 两周, 两打, 一个世纪
  {
    pattern: notation(
      `(${CHINESE_NUMERAL})(?= ?个?(?:星期|周)(?![年岁一二三四五六日天])| ?个世纪|打(?![开破击败造印电]))`,
    ),
    read: (match) => [inUnits(match)],
  },
  // 二三十年代, 20世纪七八十年代
  {
    pattern: notation(`(?:(${CHINESE_NUMERAL}) ?世纪 ?)?([二三四五六七八])([三四五六七八九])十年代`),
    read: ([, century, first, last]) =>
      [first!, last!].flatMap((decade) => decadeOf(century, 10 * chineseNumeralValue(decade), "silent")),
  },
  // 20世纪80年代, 90年代
  {
    pattern: notation(`(?:(${CHINESE_NUMERAL}) ?世纪 ?)?(${CHINESE_NUMERAL}) ?年代`),
    read: ([, century, decade]) => decadeOf(century, chineseNumeralValue(decade!), "firm"),
  },
  // 18世纪, which an English text may call "the century"
  {
    pattern: notation(`(${CHINESE_NUMERAL})(?= ?世纪)`),
    read: ([century]) => {
      const ordinal = chineseNumeralValue(century);
      return [draft([ordinal, (ordinal - 1) * 100], "soft", "ordinal")];
    },
  },
  // 七八十, 三五百
  {
    pattern: /([一二两三四五六七八])([二三四五六七八九])([十百千万亿]{1,8})/g,
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
    pattern: notation(`(${CHINESE_NUMERAL})(?= ?[点时](?![候代间期常]))`),
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

/** A decade; without a century it is likely one of the twentieth. */
function decadeOf(century: string | undefined, decade: number, strength: Strength): Draft[] {
  if (decade >= 100) return [draft([decade], strength), draft([decade % 100], "silent")];
  if (century === undefined) return [draft([1900 + decade, decade], strength)];
  const ordinal = chineseNumeralValue(century);
  return [
    draft([100 * (ordinal - 1) + decade], strength),
    draft([decade], "silent"),
    draft([ordinal], "silent"),
  ];
}

/** Weeks in days, dozens in pieces, centuries in years. */
function inUnits({ 0: numeral, index, input }: RegExpExecArray): Draft {
  const value = chineseNumeralValue(numeral);
  const unit = input.slice(index + numeral.length).trimStart();
  const size = unit.startsWith("打") ? 12 : unit.startsWith("个世") ? 100 : 7;
  return draft([value, size * value], strengthOf(numeral));
}

function notation(source: string): RegExp {
  return new RegExp(source, "g");
}
