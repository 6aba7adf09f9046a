/** Cardinals up to `ninety`, without what is put together from them. */
const CARDINALS = new Map([
  ...series(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    0,
    1,
  ),
  ...series("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
]);

const ORDINALS = new Map([
  ...series(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
    1,
    1,
  ),
  ...series("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10),
]);

const SCALES = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
  ["dozen", 12],
]);

const MONTHS = series(
  "january february march april may june july august september october november december",
  1,
  1,
);
const MONTH_ABBREVIATIONS = new Map([
  ...series("jan feb mar apr", 1, 1),
  ...series("jun jul aug sep oct nov dec", 6, 1),
  ...series("sept", 9, 1),
]);

const WORDS = [CARDINALS, ORDINALS, SCALES, MONTHS, MONTH_ABBREVIATIONS].flatMap((words) => [
  ...words.keys(),
]);
const NUMBER_OR_WORD = new RegExp(`\\d|(?<![A-Za-z])(?:${WORDS.join("|")})(?![A-Za-z])`, "i");

/** Whether a text has a digit, or a word that may be part of a number or name a month: most sentences have none. */
export function mayHaveNumbers(text: string): boolean {
  return NUMBER_OR_WORD.test(text);
}

/** What a word of an English number adds to it or multiplies it by. */
export interface NumberWord {
  readonly kind: "cardinal" | "ordinal" | "scale";
  readonly value: number;
}

/** The part that a word plays in numbers, if any. */
export function numberWord(word: string): NumberWord | undefined {
  const key = word.toLowerCase();
  const cardinal = CARDINALS.get(key);
  if (cardinal !== undefined) return { kind: "cardinal", value: cardinal };
  const ordinal = ORDINALS.get(key);
  if (ordinal !== undefined) return { kind: "ordinal", value: ordinal };
  const scale = SCALES.get(key);
  return scale === undefined ? undefined : { kind: "scale", value: scale };
}

/** A word that may name a month, 1 to 12, and how sure that is without a date beside it. */
export interface MonthWord {
  readonly month: number;
  /** `ambiguous`: a verb as well (`March`); `abbreviated`: a name as well (`Jan`). */
  readonly certainty: "sure" | "ambiguous" | "abbreviated";
}

/** The month that a capitalised word may name. */
export function monthWord(word: string): MonthWord | undefined {
  if (!/^[A-Z]/.test(word)) return undefined;
  const key = word.toLowerCase();
  const month = MONTHS.get(key);
  if (month !== undefined) return { month, certainty: /^ma(?:rch|y)$/.test(key) ? "ambiguous" : "sure" };
  const abbreviated = MONTH_ABBREVIATIONS.get(key);
  return abbreviated === undefined ? undefined : { month: abbreviated, certainty: "abbreviated" };
}

function series(words: string, first: number, step: number): Map<string, number> {
  return new Map(words.split(" ").map((word, i) => [word, first + i * step]));
}
