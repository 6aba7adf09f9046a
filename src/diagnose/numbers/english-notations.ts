import { numberWord } from "../../lexicon/english-number-words.js";
import { englishNumbers } from "../../lexicon/english-numbers.js";
import { DIGIT_NOTATIONS, hourOf, minutesOf } from "./digit-notations.js";
import { andAHalf, fractionValues } from "./fractions.js";
import { type Draft, draft, type Notation } from "./notation.js";

const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  t: 1e12,
  tn: 1e12,
};
const SPANS: Readonly<Record<string, number>> = { weeks: 7, decades: 10, centuries: 100, millennia: 1000 };
const SMALL = "one|two|three|four|five|six|seven|eight|nine|ten";
const SCALE = "hundred|thousand|million|billion|trillion|dozen";
const PARTS = "half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?";
const AMOUNT = "(?<![\\d.,])(\\d+(?:,\\d{3})*(?:\\.\\d+)?)";
const DIGIT_WORD = "zero|oh|one|two|three|four|five|six|seven|eight|nine";
const NUMBER_WORD = `zero|${SMALL}|eleven|twelve|[a-z]+teen|[a-z]+ty|${SCALE}`;
/** What makes a number of `a hundred`: `a hundred and five`. */
const GOES_ON = `(?:and|thousand|million|billion|${SMALL}|[a-z]+teen|[a-z]+ty)`;

/** What is written in digits, and the lexicon's numbers do not say, or say otherwise than a Chinese text would. */
export const ENGLISH_DIGITS: readonly Notation[] = [
  // 3.30pm, 9 a.m.
  {
    pattern: /(?<![\d.:])(1?\d)(?:[.:]([0-5]\d))?(?= ?[ap]\.?m\b)/dgi,
    read: ([, hour, minute]) => [
      hourOf(Number(hour), 1),
      ...(minute === undefined ? [] : [minutesOf(Number(minute), 2)]),
    ],
  },
  ...DIGIT_NOTATIONS,
  // 1980s, the 80s
  { pattern: /(?<!\d)(\d{3}0)['’]?s\b/g, read: ([, year]) => decadeOf(Number(year)) },
  {
    pattern: /(?<![\d.,])([2-9]0)['’]?s\b/g,
    read: ([, decade]) => [draft([1900 + Number(decade), Number(decade)], "firm")],
  },
  // £5m, 20k
  {
    pattern: new RegExp(`${AMOUNT}(k|mn?|b|t| ?bn| ?tn)\\b`, "gi"),
    read: ([, amount, magnitude]) => [
      draft([valueIn(amount!) * MAGNITUDES[magnitude!.trim().toLowerCase()]!, valueIn(amount!)], "firm"),
    ],
  },
  // 1.7 million, 2 hundred thousand
  {
    pattern: new RegExp(`${AMOUNT}[ -](${SCALE})(?:[ -](thousand|million|billion))?\\b`, "gi"),
    read: ([, amount, ...scales]) => [draft([scales.reduce(scaled, valueIn(amount!))], "firm")],
  },
];

/** The same of what may be written in words. */
export const ENGLISH_NOTATIONS: readonly Notation[] = [
  // three point five million
  {
    pattern: new RegExp(
      `\\b((?:${NUMBER_WORD})(?:[ -](?:and )?(?:${NUMBER_WORD})){0,12}) point((?: (?:${DIGIT_WORD})){1,12})(?: (${SCALE}))?\\b`,
      "gi",
    ),
    read: ([, whole, digits, scale]) => decimalOf(whole!, digits!, scale),
  },
  // one in five, 2 out of 3
  {
    pattern: new RegExp(`\\b(${SMALL}|\\d+) (in|out of) (?:every )?(${SMALL}|\\d+)\\b`, "gi"),
    read: ([, share, joint, whole]) => shareOf(valueIn(share!), valueIn(whole!), joint !== "in"),
  },
  // four decades, two weeks
  {
    pattern: new RegExp(`\\b(${SMALL}|\\d+) (weeks|decades|centuries|millennia)\\b`, "gi"),
    read: ([, many, span]) => [draft([valueIn(many!) * SPANS[span!.toLowerCase()]!, valueIn(many!)], "soft")],
  },
  // a dozen, a million: often no more than "many"
  {
    pattern: new RegExp(`\\ban? (${SCALE})\\b(?![ -]${GOES_ON}\\b)`, "gi"),
    read: ([, scale]) => [draft([valueIn(scale!)], "soft")],
  },
  // two and a half, a year and a half
  {
    pattern: new RegExp(
      `\\b(an?|${SMALL}|\\d+)(?:[ -](?:years?|months?|days?|hours?))?[ -]and[ -]a[ -]half\\b`,
      "gi",
    ),
    read: ([, whole]) => [draft(andAHalf(valueIn(whole!)), "soft")],
  },
  // two-thirds, a quarter
  {
    pattern: new RegExp(`\\b(an?|${SMALL})[ -](${PARTS})\\b`, "gi"),
    read: ([, share, part]) => [
      {
        values: [...fractionValues(valueIn(share!), wholeOf(part!)), ...minutesIn(part!)],
        kind: "fraction",
        strength: "silent",
      },
    ],
  },
];

function decadeOf(year: number): Draft[] {
  if (year % 100 === 0) return [draft([year, year / 100 + 1], "soft")];
  return [
    draft([year], "firm"),
    draft([year % 100], "silent"),
    draft([Math.floor(year / 100) + 1], "silent"),
  ];
}

/** A decimal number that is spelled out; nothing if what stands before the point is none (`twenty` but `pretty`). */
function decimalOf(whole: string, digits: string, scale: string | undefined): Draft[] {
  const [number] = englishNumbers(whole);
  const units = number?.value ?? numberWord(whole)?.value;
  if (units === undefined) return [];
  const decimals = digits
    .trim()
    .split(" ")
    .map((digit) => numberWord(digit)?.value ?? 0);
  return [draft([scaled(Number(`${units}.${decimals.join("")}`), scale)], "firm")];
}

/** `one in five`; but 3 of `3 in 20` counts something else. */
function shareOf(share: number, whole: number, isSure: boolean): Draft[] {
  if (share >= whole || whole > 100 || (share > 1 && !isSure)) return [];
  return [{ values: fractionValues(share, whole), kind: "fraction", strength: "soft" }];
}

function wholeOf(part: string): number {
  if (/^hal/i.test(part)) return 2;
  return /^quarter/i.test(part) ? 4 : valueIn(part.replace(/s$/i, ""));
}

/** A quarter past three. */
function minutesIn(part: string): readonly string[] {
  return /^quarter/i.test(part) ? ["15"] : [];
}

function scaled(value: number, scale: string | undefined): number {
  return scale === undefined ? value : value * valueIn(scale);
}

/** The value of digits or of a number word; an article is one. */
function valueIn(written: string): number {
  return /^\d/.test(written) ? Number(written.replaceAll(",", "")) : (numberWord(written)?.value ?? 1);
}
