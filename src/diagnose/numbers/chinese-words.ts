import { chineseNumeralValue } from "../../lexicon/chinese-numerals.js";
import { draft, type Notation } from "./notation.js";

/** What of a Chinese text may be a number when whole numbers are read: single signs, and words that stand for one. */
export const CHINESE_WORDS: readonly Notation[] = [
  // 百万, 亿
  { pattern: /[百千万亿]+/g, read: ([scale]) => [draft([chineseNumeralValue(scale)], "silent")] },
  {
    pattern: /(?<=第)[一二三四五六七八九十]/g,
    read: ([digit]) => [draft([chineseNumeralValue(digit)], "soft", "ordinal")],
  },
  {
    pattern:
      /[二两三四五六七八九十](?=[个名位家年天次种条项部座岁倍艘辆架间所支场届周张元米]|分(?![之布开散]))/g,
    read: ([digit]) => [draft([chineseNumeralValue(digit)], "soft")],
  },
  {
    pattern: /[〇零一二两三四五六七八九十]/g,
    read: ([digit]) => [draft([chineseNumeralValue(digit)], "silent")],
  },
  {
    pattern: /半/g,
    read: () => [{ values: ["1/2", "0.5", "50", "6", "30"], kind: "fraction", strength: "silent" }],
  },
  { pattern: /[首元正单]/g, read: () => [draft([1], "silent")] },
  { pattern: /[双俩对倍]/g, read: () => [draft([2], "silent")] },
  { pattern: /仨/g, read: () => [draft([3], "silent")] },
  { pattern: /打|腊月|正午|中午/g, read: () => [draft([12], "silent")] },
  { pattern: /廿/g, read: () => [draft([20], "silent")] },
  { pattern: /午夜|零点/g, read: () => [draft([0, 12, 24], "silent")] },
];
