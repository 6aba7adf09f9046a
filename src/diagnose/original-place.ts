import { matchedForm } from "../score/matched-form.js";

/**
 * Where a place in the matched form of a text is in the text itself, which may be longer (decomposed letters, soft
 * hyphens inside words).
 *
 * @param at UTF-16 offset in the matched form
 * @returns UTF-16 offset in the original: the first up to which as much is matched
 */
export function placeInOriginal(original: string, matched: string, at: number): number {
  if (original.length === matched.length) return at;
  let low = 0;
  let high = original.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (matchedForm(original.slice(0, middle)).length < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
