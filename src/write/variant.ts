import { InputFailure } from "../failure.js";
import type { Language } from "../record/bitext.js";

/** The script that Chinese is written in, by region. */
const CHINESE_REGIONS: Readonly<Record<string, Language>> = {
  CN: "zh-Hans",
  SG: "zh-Hans",
  MY: "zh-Hans",
  TW: "zh-Hant",
  HK: "zh-Hant",
  MO: "zh-Hant",
};

const SCRIPTS = { "zh-Hans": "simplified", "zh-Hant": "traditional" } as const;

/**
 * A regional variant as outputs name it: `zh-TW` from `zh_tw`. A language and a region are all that every CAT tool
 * understands of BCP 47.
 *
 * @param option what the user set it with, for the message
 * @throws InputFailure if it is none of Chinese or English
 */
export function variantTag(tag: string, option: string): string {
  const [, language, region] = /^(zh|en)[-_]([a-z]{2})$/i.exec(tag) ?? [];
  const name = `${language?.toLowerCase()}-${region?.toUpperCase()}`;
  if (language !== undefined && isKnown(name)) return name;
  throw new InputFailure("unknown variant", {
    path: option,
    expected: `${Object.keys(CHINESE_REGIONS)
      .map((region) => `zh-${region}`)
      .join(", ")}, en-US, en-GB or English of another region`,
    got: tag,
  });
}

function isKnown(name: string): boolean {
  const [language, region] = name.split("-") as [string, string];
  if (language === "zh") return Object.hasOwn(CHINESE_REGIONS, region);
  return new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(region) !== undefined;
}

/** The language that a variant is of: of Chinese, in the script of its region. */
export function languageOfVariant(variant: string): Language {
  const [language, region] = variant.split("-") as [string, string];
  return language === "zh" ? CHINESE_REGIONS[region]! : "en";
}

/**
 * What is odd about a text of that language being called that variant, as a clause; undefined if nothing is.
 *
 * @param option what the user set it with
 * @throws InputFailure if it is another language altogether
 */
export function variantMismatch(
  language: Language,
  variant: string,
  { path, option }: { readonly path: string; readonly option: string },
): string | undefined {
  const own = languageOfVariant(variant);
  if (own === language) return undefined;
  if (own !== "en" && language !== "en") {
    return `seems to be ${SCRIPTS[language]} Chinese, but ${option} is ${variant}; its text stays as it is`;
  }
  throw new InputFailure("a variant of another language", {
    path: option,
    expected: `one of ${language === "en" ? "English" : "Chinese"}, in which ${path} is`,
    got: variant,
  });
}
