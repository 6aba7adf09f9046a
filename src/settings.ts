import { InputFailure } from "./failure.js";
import { languageOfTag, type NamedLanguage } from "./read/language-tag.js";
import type { WriteSettings } from "./write/format.js";
import { profileName } from "./write/profiles/index.js";
import { variantTag } from "./write/variant.js";

/** A language that a user names: `zh` leaves the script to be detected. */
export type LanguageChoice = NamedLanguage;

/** How the sentences of an input are found: by rules, or each line one. */
export type SentencesMode = "auto" | "lines";

/** What an alignment depends on beside its texts and the shipped data. */
export interface AlignSettings {
  readonly sentences: SentencesMode;
  /** Detected if missing. */
  readonly sourceLanguage: LanguageChoice | undefined;
  readonly targetLanguage: LanguageChoice | undefined;
  /** The column of each text that is in a table; found out if missing. */
  readonly sourceColumn: string | undefined;
  readonly targetColumn: string | undefined;
  /** Whether the record says the words of Chinese sentences. */
  readonly words: boolean;
}

/** The same as users give it, by option names; whatever is missing has its default. */
export interface RawAlignSettings {
  readonly sentences?: string;
  readonly sourceLang?: string;
  readonly targetLang?: string;
  /** One for both, or the source's and the target's. */
  readonly column?: readonly string[];
  readonly words?: boolean;
}

/** How results are written, as users give it, by option names. */
export interface RawWriteSettings {
  readonly profile?: string;
  readonly sourceVariant?: string;
  readonly targetVariant?: string;
}

/** A number without sign and exponent. */
const PLAIN_NUMBER = /^(\d+\.?\d*|\.\d+)$/;

/**
 * Settings from what the user gave.
 *
 * @throws InputFailure naming the option whose value is none of its own
 */
export function alignSettings(raw: RawAlignSettings): AlignSettings {
  const [sourceColumn, targetColumn] = columns(raw.column ?? []);
  return {
    sentences: sentencesMode(raw.sentences),
    sourceLanguage: languageChoice(raw.sourceLang, "--source-lang"),
    targetLanguage: languageChoice(raw.targetLang, "--target-lang"),
    sourceColumn,
    targetColumn,
    words: raw.words ?? false,
  };
}

/**
 * How results are written, from what the user gave.
 *
 * @throws InputFailure naming the option whose value is none of its own
 */
export function writeSettings({ profile, sourceVariant, targetVariant }: RawWriteSettings): WriteSettings {
  return {
    ...(profile !== undefined && { profile: profileName(profile) }),
    ...(sourceVariant !== undefined && { sourceVariant: variantTag(sourceVariant, "--source-variant") }),
    ...(targetVariant !== undefined && { targetVariant: variantTag(targetVariant, "--target-variant") }),
  };
}

/**
 * How sentences are found.
 *
 * @throws InputFailure if it is none of the modes
 */
export function sentencesMode(value = "auto"): SentencesMode {
  if (value === "auto" || value === "lines") return value;
  throw new InputFailure("unknown mode", { path: "--sentences", expected: "auto or lines", got: value });
}

function columns(given: readonly string[]): readonly (string | undefined)[] {
  if (given.some((name) => name.trim() === "")) throw wrongColumns("a column without a name", given);
  if (given.length > 2) throw wrongColumns("more columns than texts", given);
  return given.length === 1 ? [given[0], given[0]] : given;
}

function wrongColumns(problem: string, given: readonly string[]): InputFailure {
  const expected = "one for both texts, or the source's and the target's";
  return new InputFailure(problem, { path: "--column", expected, got: given.join(", ") });
}

/**
 * The language of a BCP 47 tag, in any case, with `-` or `_`: its script wins over its region.
 *
 * @param option what the user set it with, for the message
 * @throws InputFailure if it is neither Chinese nor English
 */
export function languageChoice(tag: string | undefined, option: string): LanguageChoice | undefined {
  if (tag === undefined) return undefined;
  const language = languageOfTag(tag);
  if (language !== undefined) return language;
  throw new InputFailure("unknown language", {
    path: option,
    expected: "zh, zh-Hans, zh-Hant, zh-CN, zh-TW, zh-HK or en",
    got: tag,
  });
}

/**
 * A probability, 0 to 1.
 *
 * @param option what the user gave it with, for the message
 * @throws InputFailure if the text is none
 */
export function probability(text: string, option: string): number {
  const number = Number(text);
  if (PLAIN_NUMBER.test(text) && number <= 1) return number;
  throw new InputFailure("not a probability", { path: option, expected: "a number from 0 to 1", got: text });
}
