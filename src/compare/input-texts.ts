import type { RecordSentence } from "../record/bitext.js";

const WHITE_SPACE = /\s+/gu;

/**
 * What each sentence has of the input, white space aside. What was edited in a review counts as it was before. Of a
 * sentence that was edited and then split, the input is split where the edit lets its parts be found again.
 */
export function inputTexts(sentences: readonly RecordSentence[]): string[] {
  const texts: string[] = [];
  for (let index = 0; index < sentences.length; ) {
    const { text, original } = sentences[index]!;
    let end = index + 1;
    while (original && sentences[end]?.continues && sentences[end]?.original === "") end++;
    if (end === index + 1) texts.push(solid(original ?? text));
    else texts.push(...shared(solid(original!), sentences.slice(index, end)));
    index = end;
  }
  return texts;
}

/** A text without its white space. */
export function solid(text: string): string {
  return text.replace(WHITE_SPACE, "");
}

/** An original, cut as its edited parts are. */
function shared(original: string, parts: readonly RecordSentence[]): string[] {
  const texts = parts.map(({ text }) => solid(text));
  const edited = texts.join("");
  const cuts = [0];
  let end = 0;
  for (const { length } of texts) {
    end += length;
    cuts.push(Math.max(cuts.at(-1)!, placeBefore(original, edited, end)));
  }
  return texts.map((_, index) => original.slice(cuts[index], cuts[index + 1]));
}

/** Where a place of an edited text was: beside the edit exactly, within it by its share. */
function placeBefore(original: string, edited: string, place: number): number {
  const shorter = Math.min(original.length, edited.length);
  let start = 0;
  while (start < shorter && original[start] === edited[start]) start++;
  if (place <= start) return place;
  let end = 0;
  while (end < shorter - start && original.at(-1 - end) === edited.at(-1 - end)) end++;
  if (place >= edited.length - end) return original.length - (edited.length - place);
  const share = (place - start) / (edited.length - end - start);
  return start + Math.round(share * (original.length - end - start));
}
