import type { NumberToken } from "../../lexicon/number-token.js";
import type { NumberMention } from "./mention.js";
import { blanked, type Notation, readNotations } from "./notation.js";
import { withScaleOfRange } from "./ranges.js";

/** How a language writes numbers. */
export interface NumberWriting {
  /** The numbers that are made of several signs, and what only looks like one: they are read first. */
  readonly compounds: (text: string) => readonly Notation[];
  /** The lexicon's numbers, in order. */
  readonly numbersIn: (text: string) => Iterable<NumberToken>;
  /** What one of these is in the text; its offsets may leave out a sign. */
  readonly mentionOf: (token: NumberToken, text: string) => NumberMention;
  /** What words say of numbers that neither has. */
  readonly words: readonly Notation[];
  /** What a numeral ends with if it has a scale, and what that multiplies by. */
  readonly scale: RegExp;
  readonly factorOf: (scale: string) => number;
}

/**
 * What of a sentence may be a number, in the order of the text; what is read in one way is not there for the next.
 *
 * @param plain the text with what is no number taken out, offsets as they were
 */
export function mentionsIn(text: string, plain: string, writing: NumberWriting): NumberMention[] {
  const compounds = readNotations(plain, writing.compounds(plain));
  const whole: NumberMention[] = [];
  let { rest } = compounds;
  for (const token of writing.numbersIn(rest)) {
    whole.push(writing.mentionOf(token, text));
    rest = blanked(rest, token.start, token.end);
  }
  const words = readNotations(rest, writing.words);
  const mentions = [...compounds.mentions, ...whole, ...words.mentions].sort((a, b) => a.start - b.start);
  return withScaleOfRange(mentions, text, writing.scale, writing.factorOf);
}
