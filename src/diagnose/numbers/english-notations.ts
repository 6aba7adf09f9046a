import { numberWord } from "../../lexicon/english-number-words.js";
import { DIGIT_NOTATIONS, hourOf, minutesOf } from "./digit-notations.js";
import { fractionValues } from "./fractions.js";
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
const SPANS: Readonly<Record<string, number>> = { decades: 10, centuries: 100, millennia: 1000 };
const SMALL = "one|two|three|four|five|six|seven|eight|nine|ten";
const SCALE = "hundred|thousand|million|billion|trillion|dozen";
const PARTS = "half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?";
const AMOUNT = "(?<![\\d.,])(\\d+(?:,\\d{3})*(?:\\.\\d+)?)";
/** What makes a number of `a hundred`: `a hundred and five`. */
const GOES_ON = `(?:and|thousand|million|billion|${SMALL}|[a-z]+teen|[a-z]+ty)`;

/** What the lexicon's numbers do not say, or say otherwise than a Chinese text would. */
export const ENGLISH_NOTATIONS: readonly Notation[] = [
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
  { pattern: /(?<!\d)(\d{3}0)['’]?s\b/g, read: ([, year]) => [decadeOf(Number(year))] },
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
  // 100 000, if it is not two numbers
  {
    pattern: /(?<![\d.,] ?)\d{1,3}(?: \d{3})+(?![\d.,]|:\d)/g,
    read: ([digits]) => [
      draft([Number(digits.replaceAll(" ", ""))], "soft"),
      ...digits.split(" ").map((part) => draft([Number(part)], "silent")),
    ],
  },
  // one in five, 2 out of 3
  {
    pattern: new RegExp(`\\b(${SMALL}|\\d+) (in|out of) (?:every )?(${SMALL}|\\d+)\\b`, "gi"),
    read: ([, share, joint, whole]) => shareOf(valueIn(share!), valueIn(whole!), joint !== "in"),
  },
  // four decades
  {
    pattern: new RegExp(`\\b(${SMALL}|\\d+) (decades|centuries|millennia)\\b`, "gi"),
    read: ([, many, span]) => [draft([valueIn(many!) * SPANS[span!.toLowerCase()]!, valueIn(many!)], "soft")],
  },
  // a dozen, a million: often no more than "many"
  {
    pattern: new RegExp(`\\ban? (${SCALE})\\b(?![ -]${GOES_ON}\\b)`, "gi"),
    read: ([, scale]) => [draft([valueIn(scale!)], "soft")],
  },
  // two and a half
  {
    pattern: new RegExp(`\\b(${SMALL}|\\d+)[ -]and[ -]a[ -]half\\b`, "gi"),
    read: ([, whole]) => [draft([valueIn(whole!) + 0.5, valueIn(whole!)], "soft")],
  },
  // two-thirds, a quarter
  {
    pattern: new RegExp(`\\b(an?|${SMALL})[ -](${PARTS})\\b`, "gi"),
    read: ([, share, part]) => [
      { values: fractionValues(valueIn(share!), wholeOf(part!)), kind: "fraction", strength: "silent" },
    ],
  },
];

function decadeOf(year: number): Draft {
  return year % 100 === 0 ? draft([year, year / 100 + 1], "soft") : draft([year, year % 100], "firm");
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

function scaled(value: number, scale: string | undefined): number {
  return scale === undefined ? value : value * valueIn(scale);
}

/** The value of digits or of a number word; an article is one. */
function valueIn(written: string): number {
  return /^\d/.test(written) ? Number(written.replaceAll(",", "")) : (numberWord(written)?.value ?? 1);
}
