import { isChinese } from "../read/document.js";
import type { Segmented } from "./sentence.js";
import type { WordSegmenter } from "./word-segmenter.js";

/** The second half of a character beyond U+FFFF, behind its first. */
const INSIDE_CHARACTER = /(?<=[\uD800-\uDBFF])[\uDC00-\uDFFF]/y;

/**
 * The words of Chinese text, punctuation marks among them. They stand in the text in this order, with nothing but
 * white space (what `trim` removes) between them and none inside.
 *
 * @param segmenter splits simplified Chinese
 * @param simplify gives a text's simplified spelling, of the same length
 */
export function wordsOf(
  text: string,
  segmenter: WordSegmenter,
  simplify: (text: string) => string,
): string[] {
  const ends = endsOf(segmenter(simplify(text)));
  const words: string[] = [];
  let before = 0;
  for (const [run] of text.matchAll(/\S+/g)) {
    let start = 0;
    for (let end = 1; end <= run.length; end++) {
      if (end < run.length && (!ends.has(before + end) || isInsideCharacter(run, end))) continue;
      words.push(run.slice(start, end));
      start = end;
    }
    before += run.length;
  }
  return words;
}

/** The same text, each of its sentences with its words, if it is Chinese. */
export function addWords(
  segmented: Segmented,
  segmenter: WordSegmenter,
  simplify: (text: string) => string,
): Segmented {
  if (!isChinese(segmented.document.language)) return segmented;
  const sentences = segmented.sentences.map((sentence) => {
    return { ...sentence, words: wordsOf(sentence.text, segmenter, simplify) };
  });
  return { ...segmented, sentences };
}

/**
 * Where words end, counted in UTF-16 units that are not white space: a segmenter passes over some spaces, makes a word
 * of others and joins words across them, so that its words cannot be looked up in the text.
 */
function endsOf(words: readonly string[]): Set<number> {
  const ends = new Set<number>();
  let end = 0;
  for (const word of words) {
    end += word.replace(/\s+/g, "").length;
    ends.add(end);
  }
  return ends;
}

function isInsideCharacter(text: string, offset: number): boolean {
  INSIDE_CHARACTER.lastIndex = offset;
  return INSIDE_CHARACTER.test(text);
}
