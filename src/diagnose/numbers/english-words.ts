import { monthWord, numberWord } from "../../lexicon/english-number-words.js";
import type { Reading } from "./mention.js";
import { draft, type Notation } from "./notation.js";

/** Words that stand for a number: each for all those under which it is listed. */
const STANDING_FOR: readonly (readonly [number, string])[] = [
  [0, "zero nil no none"],
  [0.25, "quarter quarters"],
  [0.5, "half halves halve halved"],
  [
    1,
    "a an one ones once first firstly single sole solo individual per each every another annual yearly daily",
  ],
  [2, "second secondly both twice twin twins couple pair pairs double doubled doubles doubling dual duo"],
  [2, "twofold half"],
  [3, "thirdly thrice trio triple tripled treble threefold hat-trick quarter quarters"],
  [4, "quarter quarters quadruple quartet fourfold"],
  [6, "half"],
  [7, "week weekly"],
  [10, "decade decades tenfold"],
  [12, "dozen dozens noon midday midnight"],
  [14, "fortnight"],
  [15, "quarter quarters fortnight"],
  [20, "score"],
  [24, "midnight"],
  [30, "half"],
  [50, "half"],
  [100, "hundred hundreds century centuries centenary centennial"],
  [1000, "thousand thousands millennium millennia"],
  [1e6, "million millions millionaire millionaires"],
  [1e9, "billion billions billionaire billionaires"],
];
const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");

const CENTURIES = /\b(?:last|previous|this|present|current) century\b/gi;

const VALUES = valuesByWord();

/** What of an English text may be a number when whole numbers are read. */
export const ENGLISH_WORDS: readonly Notation[] = [
  { pattern: CENTURIES, read: () => [draft([19, 20, 21, 100], "silent")] },
  { pattern: /\b[A-Za-z]+(?:-trick)?\b/g, read: ([word]) => readingsOf(word) },
];

function readingsOf(word: string): Reading[] {
  const values = VALUES.get(word.toLowerCase());
  const month = monthWord(word)?.month;
  return [
    ...(values === undefined ? smallNumber(word) : [draft(values, "silent")]),
    ...(month === undefined ? [] : [draft([month], "silent", "month")]),
    ...(/^[IVX]+$/.test(word) ? [draft([romanValue(word)], "silent")] : []),
  ];
}

function smallNumber(word: string): Reading[] {
  const number = numberWord(word);
  if (number === undefined || number.kind === "scale") return [];
  return [draft([number.value], "soft", number.kind === "ordinal" ? "ordinal" : "count")];
}

function romanValue(numeral: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  return [...numeral].reduce((sum, sign, k) => {
    const value = values[sign]!;
    return (values[numeral[k + 1] ?? ""] ?? 0) > value ? sum - value : sum + value;
  }, 0);
}

function valuesByWord(): ReadonlyMap<string, readonly number[]> {
  const values = new Map<string, number[]>();
  const add = (word: string, value: number) => values.set(word, [...(values.get(word) ?? []), value]);
  for (const [value, words] of STANDING_FOR) for (const word of words.split(" ")) add(word, value);
  DECADES.forEach((decade, k) => {
    for (const first of [1920, 1820, 20]) add(decade, first + 10 * k);
  });
  return values;
}
