import type { Language } from "./document.js";

/** A language as files and users name it: `zh` leaves the script to be detected. */
export type NamedLanguage = Language | "zh";

// Primary subtags, of ISO 639 parts 1, 2 and 3.
const CHINESE = ["zh", "zho", "chi", "cmn"];
const ENGLISH = ["en", "eng"];

/** Subtags that tell the script of Chinese: scripts, regions, and what Windows used to have for them. */
const SIMPLIFIED = ["hans", "chs", "cn", "sg", "my"];
const TRADITIONAL = ["hant", "cht", "tw", "hk", "mo"];

/**
 * The language of an RFC 5646 tag as people write it, in any case, with `-` or `_`: its script wins over its region.
 *
 * @returns `undefined` if it is neither Chinese nor English, or the subtags of Chinese tell no script
 */
export function languageOfTag(tag: string): NamedLanguage | undefined {
  const [, ...subtags] = subtagsOf(tag);
  const primary = primaryLanguage(tag);
  if (primary !== "zh" || subtags.length === 0) return primary;
  const telling = subtags.find((subtag) => [...SIMPLIFIED, ...TRADITIONAL].includes(subtag));
  if (telling === undefined) return undefined;
  return TRADITIONAL.includes(telling) ? "zh-Hant" : "zh-Hans";
}

/** Whether a tag is of Chinese or of English, whatever its other subtags say. */
export function primaryLanguage(tag: string): "zh" | "en" | undefined {
  const [primary = ""] = subtagsOf(tag);
  if (CHINESE.includes(primary)) return "zh";
  return ENGLISH.includes(primary) ? "en" : undefined;
}

function subtagsOf(tag: string): string[] {
  return tag.trim().toLowerCase().split(/[-_]/);
}
