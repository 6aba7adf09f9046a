import type { Language } from "../read/document.js";

/** Code points that an excerpt shows; Chinese says as much in fewer, and each is two columns wide. */
const LIMIT = { zh: 30, en: 40 };

/**
 * The text on one line, cut to what a message can hold: about 30 characters of Chinese, 40 of English.
 *
 * @param limit another number of characters
 */
export function excerpt(text: string, language: Language, limit = limitOf(language)): string {
  const characters = [...text.replace(/[\p{Cc}\p{White_Space}]+/gu, " ").trim()];
  if (characters.length <= limit) return characters.join("");
  return `${characters
    .slice(0, limit - 1)
    .join("")
    .trimEnd()}…`;
}

function limitOf(language: Language): number {
  return language === "en" ? LIMIT.en : LIMIT.zh;
}
