import type { BitextSide, Language } from "./bitext.js";

/** Chinese characters and full-width punctuation: next to one of these no space is written. */
const UNSPACED = "[\\p{Script=Han}\\p{Script=Bopomofo}\\u3000-\\u303F\\uFF00-\\uFFEF“”‘’…—]";
const UNSPACED_START = new RegExp(`^${UNSPACED}`, "u");
const UNSPACED_END = new RegExp(`${UNSPACED}$`, "u");

/**
 * Sentences as one text. Between sentences of a paragraph stands what its language writes there. Between paragraphs
 * (a heading and what follows it) stands a space in both languages: a line break inside a segment keeps translation
 * memories from matching it.
 *
 * @param indexes indexes of the side's sentences, ascending
 */
export function joinSentences({ language, sentences }: BitextSide, indexes: readonly number[]): string {
  return indexes.reduce((joined, index, position) => {
    const { text, paragraph } = sentences[index]!;
    if (position === 0) return text;
    const sameParagraph = sentences[indexes[position - 1]!]!.paragraph === paragraph;
    return joined + (sameParagraph ? spaceBetween(language, joined, text) : " ") + text;
  }, "");
}

/**
 * What a language writes between sentences of a paragraph: nothing in Chinese if a Chinese character or mark
 * is at either end, else a space.
 */
export function spaceBetween(language: Language, before: string, after: string): "" | " " {
  if (language === "en") return " ";
  return UNSPACED_END.test(before) || UNSPACED_START.test(after) ? "" : " ";
}
