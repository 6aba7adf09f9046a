/** What can be said of how surely a word finds its translation when nothing is known of the word itself. */
export const WORD_CLASSES = [
  "number",
  "latin",
  "function",
  "unknown",
  "content",
  "one",
  "two",
  "three",
  "four",
] as const;

export type WordClass = (typeof WORD_CLASSES)[number];

/** A word, and how much it counts as content: 0 to 1; function words .3, what the lexicon lacks .5. */
export interface WeighedWord {
  readonly spelling: string;
  readonly weight: number;
}

/** Above this weight a word is a content word, or one that the lexicon lacks. */
const FUNCTION_WEIGHT = 0.4;
/** Above this it is one that the lexicon has. */
const UNKNOWN_WEIGHT = 0.6;

const BY_LENGTH: readonly WordClass[] = ["one", "two", "three", "four"];

/** The class of a word; Chinese ones that the lexicon has by their length in characters, up to four. */
export function wordClass({ spelling, weight }: WeighedWord, isChinese: boolean): WordClass {
  if (spelling.startsWith("#")) return "number";
  if (isChinese && /^\p{Script=Latin}/u.test(spelling)) return "latin";
  if (weight < FUNCTION_WEIGHT) return "function";
  if (weight < UNKNOWN_WEIGHT) return "unknown";
  return isChinese ? BY_LENGTH[Math.min(4, spelling.length) - 1]! : "content";
}

/** Whether a word says something by itself. */
export function isContent({ weight }: Pick<WeighedWord, "weight">): boolean {
  return weight > FUNCTION_WEIGHT;
}
