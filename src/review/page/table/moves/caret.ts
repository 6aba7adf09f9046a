import type { Language } from "../../../../record/bitext.js";

/** What a caret goes over at a time. */
export type CaretStep = "character" | "word" | "clause";

/** After these a sentence can be cut, most likely: the punctuation within sentences, with closing marks. */
const CLAUSE_END = /[，、；：。！？…—,;:.!?][”’」』）)"'\]]*\s*/g;

/**
 * The next place of the caret in a text, or the one before.
 *
 * @param offset UTF-16 offset at which it is
 * @returns 0 before all places: the caret is gone; the same offset if there is none after it
 */
export function caretStep(
  text: string,
  language: Language,
  offset: number,
  way: 1 | -1,
  by: CaretStep,
): number {
  const places = caretPlaces(text, language, by);
  if (way === 1) return places.find((place) => place > offset) ?? offset;
  return places.findLast((place) => place < offset) ?? 0;
}

/**
 * Where a caret is set at first: at the end of the clause that ends nearest to the middle of the text; at the word
 * there, if it is all one clause.
 *
 * @returns 0 if the text cannot be cut
 */
export function firstCaret(text: string, language: Language): number {
  const nearest = (by: CaretStep) => nearestTo(text.length / 2, caretPlaces(text, language, by));
  return nearest("clause") ?? nearest("word") ?? nearest("character") ?? 0;
}

/** Where a caret can be, ascending: with text before and after it that is more than white space. */
function caretPlaces(text: string, language: Language, by: CaretStep): number[] {
  const first = text.length - text.trimStart().length;
  const places = by === "clause" ? clauseEnds(text) : segmentStarts(text, language, by);
  return places.filter((place) => place > first && place < text.trimEnd().length);
}

function clauseEnds(text: string): number[] {
  return Array.from(text.matchAll(CLAUSE_END), ({ 0: end, index }) => index + end.length);
}

function segmentStarts(text: string, language: Language, by: "character" | "word"): number[] {
  const granularity = by === "word" ? "word" : "grapheme";
  const segments = [...new Intl.Segmenter(language, { granularity }).segment(text)];
  const wanted = by === "word" ? segments.filter(({ isWordLike }) => isWordLike) : segments;
  return wanted.map(({ index }) => index);
}

function nearestTo(middle: number, places: readonly number[]): number | undefined {
  return places.toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0];
}
