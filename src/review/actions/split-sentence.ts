import type { RecordSentence } from "../review.js";
import { ActionRefused } from "./correction.js";

/**
 * A sentence as two. The place of the second is counted on from the first, as if both stood on one line of the input.
 *
 * @param offset UTF-16 offset at which it is cut
 * @throws ActionRefused if nothing would be on one side of the cut
 */
export function splitSentence(sentence: RecordSentence, offset: number): [RecordSentence, RecordSentence] {
  const { text, paragraph, line, column, words, time, original } = sentence;
  const first = text.slice(0, offset).trimEnd();
  const second = text.slice(offset).trimStart();
  if (first === "" || second === "" || isInsideCharacter(text, offset)) {
    throw new ActionRefused("a sentence is split between two of its characters");
  }
  const start = text.length - text.slice(offset).trimStart().length;
  const cutWords = words && splitWords(words, first);
  const at = time && Math.round(time.from + ((time.to - time.from) * offset) / text.length);
  return [
    {
      ...sentence,
      text: first,
      ...(cutWords && { words: cutWords[0] }),
      ...(time && { time: { from: time.from, to: at! } }),
    },
    {
      text: second,
      paragraph,
      line,
      column: column + [...text.slice(0, start)].length,
      ...(cutWords && { words: cutWords[1] }),
      ...(time && { time: { from: at!, to: time.to } }),
      // All that the input has is with the first.
      ...(original !== undefined && { original: "" }),
      continues: true,
    },
  ];
}

function isInsideCharacter(text: string, offset: number): boolean {
  return text.codePointAt(offset - 1)! > 0xffff;
}

/** A word that the cut goes through is two. */
function splitWords(words: readonly string[], first: string): [string[], string[]] {
  let left = first.replace(/\s+/g, "").length;
  const [before, after]: [string[], string[]] = [[], []];
  for (const word of words) {
    const cut = Math.min(word.length, left);
    if (cut > 0) before.push(word.slice(0, cut));
    if (cut < word.length) after.push(word.slice(cut));
    left -= cut;
  }
  return [before, after];
}
