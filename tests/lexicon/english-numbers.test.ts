import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { englishNumbers } from "../../src/lexicon/english-numbers.js";

/** Each number as `written=value`, months with an `m` before the value. */
function numbers(text: string): string[] {
  return [...englishNumbers(text)].map(
    ({ start, end, value, unit }) => `${text.slice(start, end)}=${unit === "month" ? "m" : ""}${value}`,
  );
}

describe("englishNumbers", () => {
  test.each([
    ["digits", "all 2021 men", ["2021=2021"]],
    ["thousands apart", "1,300 and 12,345,678", ["1,300=1300", "12,345,678=12345678"]],
    ["decimals and scales", "1.3 billion, 130 million", ["1.3 billion=1300000000", "130 million=130000000"]],
    ["the newspapers' billion", "$1.3bn", ["1.3bn=1300000000"]],
    ["full-width digits", "１３０ men", ["１３０=130"]],
    ["small words put together", "thirty-two and ninety nine", ["thirty-two=32", "ninety nine=99"]],
    [
      "large words put together",
      "one million two hundred thousand",
      ["one million two hundred thousand=1200000"],
    ],
    [
      "hundreds after thousands",
      "one thousand three hundred and five",
      ["one thousand three hundred and five=1305"],
    ],
    [
      "an article as one",
      "a hundred, a hundred and one, a thousand",
      ["a hundred=100", "a hundred and one=101", "a thousand=1000"],
    ],
    ["halves of scales", "half a million", ["half a million=500000"]],
    ["dozens", "a dozen eggs, two dozen", ["a dozen=12", "two dozen=24"]],
    [
      "and between two numbers",
      "between two hundred and three hundred",
      ["two hundred=200", "three hundred=300"],
    ],
    [
      "ordinals",
      "the 14th, the fourteenth, the twenty-first",
      ["14th=14", "fourteenth=14", "twenty-first=21"],
    ],
    [
      "one number after another",
      "nineteen eighty-four, 100 20",
      ["nineteen=19", "eighty-four=84", "100=100", "20=20"],
    ],
    ["percentages", "5%, 5 percent, fifty-five per cent", ["5%=5", "5 percent=5", "fifty-five per cent=55"]],
    ["a small percentage in words", "five percent", ["five percent=5"]],
    ["decades", "the 1980s, the 80s", ["1980s=1980", "80s=1980"]],
    ["an age, which is no decade", "in his 80s", ["80s=80"]],
    ["months", "in January and December", ["January=m1", "December=m12"]],
    ["dates", "March 10, 2021", ["March=m3", "10=10", "2021=2021"]],
    ["dates by the day first", "4th of May; 10 March", ["4th=4", "May=m5", "10=10", "March=m3"]],
    ["abbreviated months", "Jan. 5, Sept 3", ["Jan=m1", "5=5", "Sept=m9", "3=3"]],
    ["months after a preposition", "since May, last March", ["May=m5", "March=m3"]],
    ["no month in other words", "May I? The Long March. He may. Jan went to March.", []],
    ["no month in lower case", "march 10", ["10=10"]],
    ["nothing in bare small words", "one, ten, the first, the second, half a dozen", []],
    ["nothing in scales alone", "hundreds of thousands, a million's", ["a million=1000000"]],
    ["nothing in half of it", "half of it, an hour", []],
    ["nothing too large to count", "9".repeat(400), []],
    ["nothing in an empty text", "", []],
  ])("reads %s", (_, text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  test("reads every number up to a billion as it is written in words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 999_999_999 }), fc.boolean(), (value, british) => {
        const written = inWords(value, british ? " and " : " ");
        expect(numbers(`all ${written} of us`)).toEqual([`${written}=${value}`]);
      }),
    );
  });

  test("gives tokens in order, none over another, for any text", () => {
    const pieces = [
      "a ",
      "half ",
      "hundred",
      "five",
      "twenty",
      "-",
      " ",
      "and ",
      "million",
      "th",
      "3",
      "1,000",
      ".",
      "May",
      " of ",
      "%",
      "bn",
      "s",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 15 }), (parts) => {
        let after = 0;
        for (const { start, end, value } of englishNumbers(parts.join(""))) {
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

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES = [
  [1_000_000, "million"],
  [1000, "thousand"],
  [100, "hundred"],
] as const;

/** A whole number from 1 in words; `joint` stands between hundreds and what is below: `two hundred and five`. */
function inWords(value: number, joint: string): string {
  for (const [scale, name] of SCALES) {
    if (value < scale) continue;
    const rest = value % scale;
    const more = rest === 0 ? "" : `${rest < 100 ? joint : " "}${inWords(rest, joint)}`;
    return `${inWords(Math.floor(value / scale), joint)} ${name}${more}`;
  }
  if (value < 20) return SMALL[value]!;
  return value % 10 === 0 ? TENS[value / 10]! : `${TENS[Math.floor(value / 10)]}-${SMALL[value % 10]}`;
}
