import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { chineseNumbers } from "../../src/lexicon/chinese-numbers.js";

/** Each number as `written=value`, months with an `m` before the value. */
function numbers(text: string): string[] {
  return [...chineseNumbers(text)].map(
    ({ start, end, value, unit }) => `${text.slice(start, end)}=${unit === "month" ? "m" : ""}${value}`,
  );
}

describe("chineseNumbers", () => {
  test.each([
    ["digits", "共2021人", ["2021=2021"]],
    ["thousands apart", "1,300元", ["1,300=1300"]],
    ["commas that part numbers", "100，200，300", ["100=100", "200=200", "300=300"]],
    ["full-width digits", "２，０００，３．５", ["２，０００=2000", "３．５=3.5"]],
    ["decimals", "2.5和三点五和十三点五", ["2.5=2.5", "三点五=3.5", "十三点五=13.5"]],
    ["a time of day, which is no decimal", "八点三十分", ["三十=30"]],
    ["myriads", "1.3亿、2.5万、一亿零三百万", ["1.3亿=130000000", "2.5万=25000", "一亿零三百万=103000000"]],
    ["myriads of both kinds", "3亿5000万，1.2万亿", ["3亿5000万=350000000", "1.2万亿=1200000000000"]],
    ["words", "二十一、一百零五、两百、九千零八", ["二十一=21", "一百零五=105", "两百=200", "九千零八=9008"]],
    ["words and digits mixed", "2万5千", ["2万5千=25000"]],
    [
      "a last digit without its place",
      "三万五、二百五、一万二",
      ["三万五=35000", "二百五=250", "一万二=12000"],
    ],
    ["a myriad and its rest", "三万五千、两万五千里", ["三万五千=35000", "两万五千=25000"]],
    ["round figures", "20多万人，三千多万", ["20多万=200000", "三千多万=30000000"]],
    ["digit by digit", "二〇一七年，二○一七，三〇五", ["二〇一七年=2017", "二○一七=2017", "三〇五=305"]],
    ["a date", "2017年3月10日", ["2017年=2017", "3月=m3", "10日=10"]],
    ["a date in words", "十二月三十一号", ["十二月=m12", "三十一号=31"]],
    ["a day without a month, which may be a duration", "10日内", ["10=10"]],
    ["months that are none", "一月光，13月", ["13=13"]],
    ["percentages", "百分之五，5%，５％，百分之三点五", ["百分之五=5", "5%=5", "５％=5", "百分之三点五=3.5"]],
    ["all of it", "百分之百", ["百分之百=100"]],
    ["decades", "20世纪80年代，八十年代", ["20世纪80年代=1980", "八十年代=1980"]],
    [
      "decades of other centuries",
      "十九世纪九十年代，一九八〇年代",
      ["十九世纪九十年代=1890", "一九八〇年代=1980"],
    ],
    ["an ordinal", "第十四届", ["十四=14"]],
    ["a number and a digit of its own", "十四五规划", ["十四=14"]],
    ["two numbers, as one guesses", "三四十人", ["四十=40"]],
    ["nothing in bare small numerals", "一样，七八个，两点，十分，零", []],
    ["nothing in words that are no numerals", "百姓，千万，万一，亿", []],
    ["nothing in half of a number", "一个半", []],
    ["nothing too large to count", "9".repeat(400), []],
    ["nothing in an empty text", "", []],
  ])("reads %s", (_, text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  test("reads every number below ten thousand myriads as it is written in words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 99_999_999 }), (value) => {
        const written = inWords(value);
        expect(numbers(`有${written}人`)).toEqual([`${written}=${value}`]);
      }),
    );
  });

  test("gives tokens in order, none over another, for any text", () => {
    const pieces = [
      "十",
      "五",
      "零",
      "百",
      "万",
      "亿",
      "月",
      "日",
      "年",
      "3",
      "12",
      ".",
      ",",
      "点",
      "百分之",
      "世纪",
      "年代",
      "人",
      "％",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 15 }), (parts) => {
        let after = 0;
        for (const { start, end, value } of chineseNumbers(parts.join(""))) {
          expect(start).toBeGreaterThanOrEqual(after);
          expect(end).toBeGreaterThan(start);
          expect(Number.isFinite(value)).toBe(true);
          after = end;
        }
        expect(after).toBeLessThanOrEqual(parts.join("").length);
      }),
    );
  });
});

const DIGITS = "零一二三四五六七八九";

/** A whole number, 1 to 99 999 999, in words with every place named: 10 204 is 一万零二百零四. */
function inWords(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    const gap = rest > 0 && rest < 1000 ? "零" : "";
    return `${inWords(Math.floor(value / 10_000))}万${gap}${rest > 0 ? inWords(rest) : ""}`;
  }
  const places = [...String(value)].map((digit, k, all) => ({
    digit: Number(digit),
    place: all.length - 1 - k,
  }));
  const words = places.map(({ digit, place }) =>
    digit === 0 ? "零" : `${DIGITS[digit]}${["", "十", "百", "千"][place]}`,
  );
  return words.join("").replace(/零+/g, "零").replace(/零$/, "");
}
