import type { Block, Document, Language } from "../read/document.js";
import { findChineseEnds } from "./chinese.js";
import { findEnglishEnds } from "./english.js";
import type { Segmented, Sentence } from "./sentence.js";

const FIND_ENDS: Record<Language, (text: string) => number[]> = {
  "zh-Hans": findChineseEnds,
  "zh-Hant": findChineseEnds,
  en: findEnglishEnds,
};

/** What makes a piece of text a sentence of its own and not a stray mark. */
const CONTENT = /[\p{L}\p{N}\p{So}]/u;
/** What belongs to the character before it, wherever white space has come between. */
const ATTACHES = /^[\p{M}\u200c\u200d]/u;

/**
 * Splits a document's blocks into sentences by its language's rules; a block of kind `line` is one sentence, whole.
 *
 * @param document what was read
 * @returns the document with its sentences: trimmed, in reading order, with nothing but white space between them
 */
export function segment(document: Document): Segmented {
  const findEnds = FIND_ENDS[document.language];
  const sentences = document.blocks.flatMap((block, index) => sentencesOf(block, index, findEnds));
  return { document, sentences };
}

function sentencesOf({ kind, text }: Block, block: number, findEnds: (text: string) => number[]): Sentence[] {
  const ends = kind === "line" ? [] : findEnds(text);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of joinMarks(text, ends)) {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed !== "") {
      sentences.push({ text: trimmed, block, start: start + piece.length - piece.trimStart().length });
    }
    start = end;
  }
  return sentences;
}

/** Leaves out the ends that would make a sentence of mere marks, or part a character from what attaches to it. */
function joinMarks(text: string, ends: readonly number[]): number[] {
  const kept: number[] = [];
  let start = 0;
  let lastIsMarks = false;
  for (const end of [...ends, text.length]) {
    const piece = text.slice(start, end);
    const isMarks = !CONTENT.test(piece);
    const joins: boolean = kept.length > 0 && (isMarks || lastIsMarks || ATTACHES.test(piece.trimStart()));
    if (joins) kept.pop();
    lastIsMarks = isMarks && (lastIsMarks || !joins);
    kept.push(end);
    start = end;
  }
  return kept;
}
