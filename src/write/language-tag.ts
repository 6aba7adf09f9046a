import type { Language, Side } from "../record/bitext.js";
import type { WriteSettings } from "./format.js";
import { variantMismatch, variantTag } from "./variant.js";

/** Tags by language. */
export type LanguageTags = Readonly<Record<Language, string>>;

/** CAT tools name the script of Chinese by a region. */
export const USUAL_TAGS: LanguageTags = { "zh-Hans": "zh-CN", "zh-Hant": "zh-TW", en: "en" };

/** The tags of both sides of a pair. */
export interface PairTags {
  readonly source: string;
  readonly target: string;
}

/**
 * The BCP 47 tags of a pair's sides: the variants that the user names, else the usual ones of their languages.
 *
 * @throws InputFailure if a variant is unknown, or of another language than its side
 */
export function languageTags(
  { source, target }: Readonly<Record<Side, TaggedSide>>,
  settings: WriteSettings,
  usual = USUAL_TAGS,
): PairTags {
  return {
    source: tagOf(source, settings.sourceVariant, "--source-variant", usual),
    target: tagOf(target, settings.targetVariant, "--target-variant", usual),
  };
}

/** What of a side its tag depends on. */
interface TaggedSide {
  readonly language: Language;
  readonly path: string;
}

function tagOf(
  { language, path }: TaggedSide,
  variant: string | undefined,
  option: string,
  usual: LanguageTags,
): string {
  if (variant === undefined) return usual[language];
  const tag = variantTag(variant, option);
  variantMismatch(language, tag, { path, option });
  return tag;
}
