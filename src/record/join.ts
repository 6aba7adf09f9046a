import type { BitextSide, Language, RecordSentence } from "./bitext.js";

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
    const sentence = sentences[index]!;
    if (position === 0) return sentence.text;
    const before = sentences[indexes[position - 1]!]!;
    const sameParagraph = before.paragraph === sentence.paragraph;
    return joined + (sameParagraph ? textBetween(language, before, sentence) : " ") + sentence.text;
  }, "");
}

/**
 * What stands between two sentences of a paragraph: what their language writes there, but nothing where a review has
 * cut a sentence inside a word.
 */
export function textBetween(language: Language, before: RecordSentence, after: RecordSentence): "" | " " {
  return isCutFrom(before, after) ? "" : spaceBetween(language, before.text, after.text);
}

/** Whether a sentence goes on where the one before ends; of one that was edited it is not known where that is. */
function isCutFrom({ text, original, line, column }: RecordSentence, rest: RecordSentence): boolean {
  if (rest.continues === undefined || original !== undefined || line !== rest.line) return false;
  return rest.column === column + [...text].length;
}

/**
 * What a language writes between sentences of a paragraph: nothing in Chinese if a Chinese character or mark
 * is at either end, else a space.
 */
function spaceBetween(language: Language, before: string, after: string): "" | " " {
  if (language === "en") return " ";
  return UNSPACED_END.test(before) || UNSPACED_START.test(after) ? "" : " ";
}
