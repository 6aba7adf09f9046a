import { stemOf } from "../../lexicon/english-stems.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import { type LeftText, wholeOf, withoutAsides } from "./left-text.js";

const HAN = /\p{Script=Han}/u;
const CODE = /[={}<>\\|_$#@*+~^]|::|\["|"\]|-{4}|\bErrno\b|\w\(|\)\.|\/\w+\/|[a-z]{2}\.[a-z]{2}/;
/** Code that is marked as such, and addresses. */
const CODE_SPAN = /`+[^`]*`+|(?:https?:\/\/|www\.)[^\s()]+/g;
const WORD = /[A-Za-z]+(?:['’-][A-Za-z]+)*/g;
/** Words with no more than spaces, commas and the like between them. */
const RUN = /[A-Za-z]+(?:['’-][A-Za-z]+)*(?:[,;:]? [A-Za-z]+(?:['’-][A-Za-z]+)*)*/g;
/** Fewer words may be a name or a term. */
const LEAST_WORDS = 4;
/**
 * Running text has words that are neither capitalised nor there for the grammar alone; titles have few. In a Chinese
 * sentence a run of words is a term more often than not.
 */
const LEAST_CONTENT = { whole: 1, part: 2 };
/** What stands behind a term that it translates. */
const TRANSLATION = /^\s*[(（][^()（）]*\p{Script=Han}{2}/u;

/** The English that stands in a Chinese sentence: running text, no names, titles, code, glosses or quotations. */
export function englishLeft(text: string, lexicon: Lexicon): LeftText[] {
  if (!HAN.test(text)) {
    const spoken = text.replace(CODE_SPAN, " ");
    return !CODE.test(spoken) && isProse(spoken, LEAST_CONTENT.whole, lexicon) ? [wholeOf(text)] : [];
  }
  const plain = withoutAsides(text);
  if (CODE.test(plain.replace(CODE_SPAN, " "))) return [];
  return Array.from(plain.matchAll(RUN), ({ 0: run, index: start }) => ({
    start,
    end: start + run.length,
    isWhole: false,
  })).filter(
    ({ start, end }) =>
      !TRANSLATION.test(text.slice(end)) && isProse(text.slice(start, end), LEAST_CONTENT.part, lexicon),
  );
}

/** Whether a text is of English sentences rather than names and terms. */
function isProse(text: string, leastContent: number, lexicon: Lexicon): boolean {
  const words = text.match(WORD) ?? [];
  const lower = words.filter((word) => /^[a-z]/.test(word));
  const grammar = lower.filter((word) => isFunctionWord(word, lexicon));
  return words.length >= LEAST_WORDS && grammar.length > 0 && lower.length - grammar.length >= leastContent;
}

function isFunctionWord(word: string, lexicon: Lexicon): boolean {
  const stem = lexicon.findStem(stemOf(word));
  return stem >= 0 && lexicon.isFunctionStem(stem);
}
