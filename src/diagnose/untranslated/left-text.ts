/** Text in the other language, in a sentence. */
export interface LeftText {
  /** UTF-16 offsets in the sentence, half-open. */
  readonly start: number;
  readonly end: number;
  /** Whether it is all of the sentence. */
  readonly isWhole: boolean;
}

/** What stands in brackets or quotation marks is a gloss, a name or a quotation, and code is nobody's language. */
const ASIDES =
  /\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|【[^【】]*】|《[^《》]*》|"[^"]*"|“[^“”]*”|‘[^‘’]*’|「[^「」]*」|『[^『』]*』|«[^«»]*»|`+[^`]*`+/g;

/** The text with what stands in brackets, quotation marks and backticks blanked out. */
export function withoutAsides(text: string): string {
  return text.replace(ASIDES, blank);
}

/** As many signs that are nothing: no letter, no space, no mark. */
export function blank(text: string): string {
  return "\u0001".repeat(text.length);
}

/** The text without white space at its ends, as a stretch of it. */
export function wholeOf(text: string): LeftText {
  const start = text.length - text.trimStart().length;
  return { start, end: text.trimEnd().length, isWhole: true };
}

/** The text without any white space. */
export function bare(text: string): string {
  return text.replace(/\s+/g, "");
}
