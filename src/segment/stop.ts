import type { Partners } from "./pairs.js";

/** A place where a sentence may end. All offsets are UTF-16 offsets in `text`. */
export interface Stop {
  /** The whole block. */
  readonly text: string;
  /** Where the sentence at hand starts. */
  readonly sentence: number;
  /** Where the marks start. */
  readonly start: number;
  /** The last unbroken run of marks: `.`, `?!`, `……`, `. . .`, or a dash before a closing quote. */
  readonly marks: string;
  /** The end of the marks and of the quotes, brackets and note marks that close right after them. */
  readonly end: number;
  /** Whether a quote closes between the marks and `end`. */
  readonly closesQuote: boolean;
  /** Where the quote opens that closes last before `end`, or -1. */
  readonly opener: number;
  /** The first character after `end` that is not white space, or the text's length. */
  readonly next: number;
}

/** The marks that may end a sentence, as the inside of a character class. */
export const STOPS = ".．。｡!！?？‼⁇⁈⁉…⋯";
/** A dash that breaks a speech off: the start of a run of dashes with a closing quote behind it. */
export const BROKEN_OFF = "(?<![—–―-])(?:[—–―]+|--+)(?=[”’」』″\"'])";
const QUOTE_CLOSERS = "”’」』»″′";
/** What may stand between the marks and the end of a sentence. */
export const CLOSERS = `${QUOTE_CLOSERS})）]］}｝】》〉〕〗`;

const SPACED_DOTS = "(?:[ \\u00a0]\\.){2,}\\.?|[ \\u00a0]\\.+(?![\\p{L}\\p{N}.])";
const MARKS = new RegExp(`[${STOPS}]+(?:${SPACED_DOTS})?|${BROKEN_OFF}`, "uy");
/** What stays with the character before it: combining marks, emoji, note marks as `[12]` and `²`. */
const ATTACHED = /(?:\p{M}|\u200c|\u200d|\p{Emoji_Presentation})+|\[\d{1,3}\]|[¹²³⁰⁴-⁹]+/uy;
const SPACED_CLOSER = /\s+(?=[”」』）】》])/y;
const SPACE = /\s*/y;

/**
 * Reads the stop whose marks start at an offset.
 *
 * @param text the block's text
 * @param partners the text's quotes and brackets, paired
 * @param sentence where the sentence at hand starts
 * @param index where the marks start
 * @returns the stop
 */
export function stopAt(text: string, partners: Partners, sentence: number, index: number): Stop {
  let [start, marks, end, closesQuote, opener] = [index, "", index, false, -1];
  for (let run = matchAt(MARKS, text, end); run > 0; run = matchAt(MARKS, text, end)) {
    [start, marks, end] = [end, text.slice(end, end + run), end + run];
    for (let width = closerAt(text, partners, end); width > 0; width = closerAt(text, partners, end)) {
      end += width;
      const closer = text[end - 1]!;
      if (!QUOTE_CLOSERS.includes(closer) && closer !== '"' && closer !== "'") continue;
      [closesQuote, opener] = [true, partners[end - 1]!];
    }
  }
  return { text, sentence, start, marks, end, closesQuote, opener, next: skipSpace(text, end) };
}

/**
 * @param text any text
 * @param offset where to begin
 * @returns the offset of the first character from there on that is not white space, or the text's length
 */
export function skipSpace(text: string, offset: number): number {
  return offset + matchAt(SPACE, text, offset);
}

/** How wide the closing quote, bracket or note mark at `at` is, with white space before it; 0 if there is none. */
function closerAt(text: string, partners: Partners, at: number): number {
  const attached = matchAt(ATTACHED, text, at);
  if (attached > 0) return attached;
  const character = text[at];
  if (character === undefined) return 0;
  if (CLOSERS.includes(character)) return 1;
  if (character === '"' || character === "'") return closesStraight(text, partners, at) ? 1 : 0;
  const space = matchAt(SPACED_CLOSER, text, at);
  return space > 0 && partners[at + space]! >= 0 ? space + 1 : 0;
}

function closesStraight(text: string, partners: Partners, at: number): boolean {
  const partner = partners[at]!;
  return partner < 0 ? /^$|[\s\p{P}]/u.test(text[at + 1] ?? "") : partner < at;
}

/** The length of what a sticky pattern matches at an offset, or 0. */
function matchAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex - offset : 0;
}
