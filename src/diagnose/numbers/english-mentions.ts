import { numberWord } from "../../lexicon/english-number-words.js";
import { englishNumbers } from "../../lexicon/english-numbers.js";
import { type NumberToken, withPlainDigits } from "../../lexicon/number-token.js";
import { ENGLISH_NOTATIONS } from "./english-notations.js";
import { ENGLISH_WORDS } from "./english-words.js";
import type { NumberKind, NumberMention } from "./mention.js";
import { blanked, readNotations, spelled } from "./notation.js";
import { withScaleOfRange } from "./ranges.js";

const SCALE = /(?:hundred|thousand|million|billion|trillion|bn)$/i;

/** What of an English sentence may be a number, in the order of the text. */
export function englishMentions(text: string): NumberMention[] {
  const compounds = readNotations(withPlainDigits(text), ENGLISH_NOTATIONS);
  const whole: NumberMention[] = [];
  let { rest } = compounds;
  for (const token of englishNumbers(rest)) {
    whole.push(mentionOf(token, text));
    rest = blanked(rest, token.start, token.end);
  }
  // One word may be several of these.
  const words = ENGLISH_WORDS.flatMap((notation) => readNotations(rest, [notation]).mentions);
  const mentions = [...compounds.mentions, ...whole, ...words].sort((a, b) => a.start - b.start);
  return withScaleOfRange(mentions, text, SCALE, (scale) => numberWord(scale)!.value);
}

function mentionOf({ start, end, value, unit }: NumberToken, text: string): NumberMention {
  const kind = unit === "month" ? "month" : kindOf(text.slice(start, end));
  return { start, end, values: [spelled(value)], kind, strength: "firm" };
}

function kindOf(written: string): NumberKind {
  if (/%|cent$/i.test(written)) return "percent";
  return /(?:\dst|\dnd|\drd|th)$/i.test(written) ? "ordinal" : "count";
}
