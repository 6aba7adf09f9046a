import type { Review } from "../review.js";
import type { Edit } from "./action.js";
import { ActionRefused, type Correction } from "./correction.js";

/** What a line of text has no place for, and halves of characters, which no file could hold. */
const CONTROLS = /[\p{Cc}\p{Cs}\u2028\u2029]+/gu;

/**
 * Gives a sentence another text, with what the input has kept beside it. Its words, if it had some, are those of
 * another text now, and go.
 *
 * @throws ActionRefused if there is no such sentence, or no other text
 */
export function edit(review: Review, { side, sentence: at, text: given }: Edit): Correction {
  const sentence = review[side][at];
  const text = given.replace(CONTROLS, " ").trim();
  if (sentence === undefined) throw new ActionRefused("there is no such sentence");
  if (text === "") throw new ActionRefused("a sentence has text; merge it with another to be rid of it");
  if (text === sentence.text) throw new ActionRefused("that is its text");
  const { words: _, original = sentence.text, continues, ...rest } = sentence;
  // Fields in the order in which a saved record is read, so that it is saved again as it is.
  const edited = { ...rest, text, ...(text !== original && { original }), ...(continues && { continues }) };
  return { change: [{ list: side, at, removed: [sentence], added: [edited] }] };
}
