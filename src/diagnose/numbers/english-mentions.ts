import { mayHaveNumbers, numberWord } from "../../lexicon/english-number-words.js";
import { englishNumbers } from "../../lexicon/english-numbers.js";
import { type NumberToken, withPlainDigits } from "../../lexicon/number-token.js";
import { ENGLISH_DIGITS, ENGLISH_NOTATIONS } from "./english-notations.js";
import { ENGLISH_WORDS } from "./english-words.js";
import type { NumberKind, NumberMention } from "./mention.js";
import { mentionsIn, type NumberWriting } from "./mentions.js";
import { spelled } from "./notation.js";

/** What of an English sentence may be a number, in the order of the text. */
export function englishMentions(text: string): NumberMention[] {
  return mentionsIn(text, withPlainDigits(text), ENGLISH);
}

const ENGLISH: NumberWriting = {
  // Most sentences have no number, and most of the others none in digits.
  compounds: (text) => {
    if (!mayHaveNumbers(text) && !/\bhalf\b/i.test(text)) return [];
    return /\d/.test(text) ? [...ENGLISH_DIGITS, ...ENGLISH_NOTATIONS] : ENGLISH_NOTATIONS;
  },
  numbersIn: englishNumbers,
  mentionOf,
  words: ENGLISH_WORDS,
  scale: /(?:hundred|thousand|million|billion|trillion|bn)$/i,
  factorOf: (scale) => numberWord(scale)!.value,
};

function mentionOf({ start, end, value, unit }: NumberToken, text: string): NumberMention {
  const kind = unit === "month" ? "month" : kindOf(text.slice(start, end));
  return { start, end, values: [spelled(value)], kind, strength: "firm" };
}

function kindOf(written: string): NumberKind {
  if (/%|cent$/i.test(written)) return "percent";
  return /(?:\dst|\dnd|\drd|th)$/i.test(written) ? "ordinal" : "count";
}
