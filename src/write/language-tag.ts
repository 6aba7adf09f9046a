import type { Language } from "../record/bitext.js";

const TAGS = { "zh-Hans": "zh-CN", "zh-Hant": "zh-TW", en: "en" } as const;

/** The BCP 47 tag that CAT tools know: they name the script of Chinese by a region. */
export function languageTag(language: Language): string {
  return TAGS[language];
}
