import { InputFailure } from "./failure.js";
import { languageOfTag, type NamedLanguage } from "./read/language-tag.js";

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
  /** Whether the record says the words of Chinese sentences. */
  readonly words: boolean;
}

/** The same as users give it, by option names; whatever is missing has its default. */
export interface RawAlignSettings {
  readonly sentences?: string;
  readonly sourceLang?: string;
  readonly targetLang?: string;
  readonly words?: boolean;
}

/**
 * Settings from what the user gave.
 *
 * @throws InputFailure naming the option whose value is none of its own
 */
export function alignSettings(raw: RawAlignSettings): AlignSettings {
  return {
    sentences: sentencesMode(raw.sentences ?? "auto"),
    sourceLanguage:
      raw.sourceLang === undefined ? undefined : languageChoice(raw.sourceLang, "--source-lang"),
    targetLanguage:
      raw.targetLang === undefined ? undefined : languageChoice(raw.targetLang, "--target-lang"),
    words: raw.words ?? false,
  };
}

function sentencesMode(value: string): SentencesMode {
  if (value === "auto" || value === "lines") return value;
  throw new InputFailure("unknown mode", { path: "--sentences", expected: "auto or lines", got: value });
}

function languageChoice(tag: string, option: string): LanguageChoice {
  const language = languageOfTag(tag);
  if (language !== undefined) return language;
  throw new InputFailure("unknown language", {
    path: option,
    expected: "zh, zh-Hans, zh-Hant, zh-CN, zh-TW, zh-HK or en",
    got: tag,
  });
}
