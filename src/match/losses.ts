import type { Match } from "./matching.js";
import { isContent, type WeighedWord, type WordClass, wordClass } from "./word-class.js";

/** Matches are told apart by strength in steps of so many nats, so many steps. */
const STRENGTH_STEP = 1.5;
const STRENGTHS = 5;
/** And by company: none, one, or this many and more. */
const MOST_COMPANY = 2;
/** A function word's match says less, as its lack of one does. */
const FUNCTION_SHARE = 0.3;

/** How many kinds of matches there are. */
export const MATCH_KINDS = 2 * STRENGTHS * (MOST_COMPANY + 1);

/** The kind of a match, 0 up to `MATCH_KINDS`, exclusive. */
export function matchKind({ strength, alone, company }: Match): number {
  return kindOf(strength, alone, company);
}

/** The same, by what it goes by. */
export function kindOf(strength: number, alone: boolean, company: number): number {
  const step = Math.min(STRENGTHS - 1, Math.floor(strength / STRENGTH_STEP));
  return (Math.min(MOST_COMPANY, company) * 2 + (alone ? 1 : 0)) * STRENGTHS + step;
}

/** What words of a language say, in nats, as `data/losses.json` has it. */
export interface LossesFile {
  /** What a word without a match says if nothing is known of the word itself. */
  readonly classes: Readonly<Partial<Record<WordClass, number>>>;
  /** By the kind of a match: what it says. */
  readonly matches: readonly number[];
  /** Words that say something else than their class, joined by tabs, by what they say. */
  readonly words: Readonly<Record<string, string>>;
}

/**
 * What a word says of whether it was left out: log P(match | left out) / P(match | translated), in nats. Above 0 it is
 * rather left out. Learned from parallel sentences, and from sentences that are no translations of each other for what
 * words find by chance.
 */
export class Losses {
  readonly #file: LossesFile;
  readonly #words: ReadonlyMap<string, number>;
  readonly #isChinese: boolean;

  constructor(file: LossesFile, isChinese: boolean) {
    this.#file = file;
    this.#isChinese = isChinese;
    this.#words = lossesOf(file.words);
  }

  /** The loss of a word with its match, or without one. */
  of(word: WeighedWord, match: Match | undefined): number {
    return match === undefined ? this.unmatched(word) : this.matched(matchKind(match), isContent(word));
  }

  /** The loss of a word without a match. */
  unmatched(word: WeighedWord): number {
    return this.#words.get(word.spelling) ?? this.#file.classes[wordClass(word, this.#isChinese)] ?? 0;
  }

  /** The loss of a word with a match of a kind. */
  matched(kind: number, isContent: boolean): number {
    return this.#file.matches[kind]! * (isContent ? 1 : FUNCTION_SHARE);
  }
}

/** The loss of each word. Written out: every start of the program waits for these 39 000. */
function lossesOf(words: LossesFile["words"]): ReadonlyMap<string, number> {
  const losses = new Map<string, number>();
  for (const loss in words) {
    const value = Number(loss);
    for (const word of words[loss]!.split("\t")) losses.set(word, value);
  }
  return losses;
}

/** The losses of both languages. */
export interface LanguageLosses {
  readonly chinese: Losses;
  readonly english: Losses;
}

/** `data/losses.json`. */
export interface LanguageLossesFile {
  /** What they were learned from; nothing depends on it. */
  readonly trainedOn?: string;
  readonly chinese: LossesFile;
  readonly english: LossesFile;
}

/** Reads `data/losses.json`. */
export function decodeLosses(json: string): LanguageLosses {
  const { chinese, english } = JSON.parse(json) as LanguageLossesFile;
  return { chinese: new Losses(chinese, true), english: new Losses(english, false) };
}
