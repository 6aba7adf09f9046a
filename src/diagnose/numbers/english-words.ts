import { monthWord, numberWord } from "../../lexicon/english-number-words.js";
import { draft, type Notation } from "./notation.js";

/** Words of an English text that are small numbers, or stand for a number: one may be listed for several. */
export const ENGLISH_WORDS: readonly Notation[] = [
  {
    pattern: /\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/gi,
    read: ([word]) => [draft([numberWord(word)!.value], "soft")],
  },
  {
    pattern: /\b(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/gi,
    read: ([word]) => [draft([numberWord(word)!.value], "soft", "ordinal")],
  },
  { pattern: /\b[IVX]+\b/g, read: ([numeral]) => [draft([romanValue(numeral)], "silent")] },
  { pattern: /\b[A-Z][a-z]{2,8}\b/g, read: ([word]) => monthOf(word) },
  ...standingFor([
    [0, "zero|nil|no|none"],
    [0.25, "quarters?"],
    [0.5, "half|halves|halved?"],
    [
      1,
      "an?|one|ones|once|first|firstly|single|sole|solo|individual|per|each|every|another|annual|yearly|daily",
    ],
    [2, "second|secondly|both|twice|twins?|couple|pairs?|doubl(?:e|ed|es|ing)|dual|duo|twofold|half"],
    [3, "thirdly|thrice|trio|tripled?|treble|threefold|hat-trick|quarters?"],
    [4, "quarters?|quadruple|quartet|fourfold"],
    [6, "half"],
    [10, "decades?|tenfold"],
    [12, "dozens?|noon|midday|midnight"],
    [14, "fortnight"],
    [15, "quarters?|fortnight"],
    [19, "(?:last|previous) century"],
    [20, "score|twenties|(?:last|previous) century"],
    [21, "(?:this|present|current) century"],
    [24, "midnight"],
    [30, "half|thirties"],
    [40, "forties"],
    [50, "half|fifties"],
    [60, "sixties"],
    [70, "seventies"],
    [80, "eighties"],
    [90, "nineties"],
    [100, "hundreds?|century|centuries|centenary|centennial"],
    [1000, "thousands?|millennium|millennia"],
    [1e6, "millions?|millionaires?"],
    [1e9, "billions?|billionaires?"],
  ]),
];

function standingFor(words: readonly (readonly [number, string])[]): Notation[] {
  return words.map(([value, forms]) => ({
    pattern: new RegExp(`\\b(?:${forms})\\b`, "gi"),
    read: () => [draft([value], "silent")],
  }));
}

function monthOf(word: string) {
  const month = monthWord(word)?.month;
  return month === undefined ? [] : [draft([month], "silent", "month")];
}

function romanValue(numeral: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  return [...numeral].reduce((sum, sign, k) => {
    const value = values[sign]!;
    return (values[numeral[k + 1] ?? ""] ?? 0) > value ? sum - value : sum + value;
  }, 0);
}
