import { jointOf } from "../joint.js";

// A line that may end in a divided word, and one that may start with the rest of it.
const DIVIDED_END = /(\p{L}+)[-\u2010]$/u;
const REST_START = /^\p{Ll}+/u;
// What stands after a hyphen that is the word's own: a name, a number, the hyphen of another one.
const COMPOUND_START = /^[\p{Lu}\p{Nd}]/u;
const LATIN_HYPHEN_END = /[\p{L}\p{Nd}][-\u2010]$/u;
// After a hyphen that waits for a second part: "pre- and post-war".
const SUSPENDED = /^(?:and|or|to|nor|but)\b/u;
const LONGEST_WORD = 60;
// Two words rather than a divided one: a word of the document as the first half, and a second half that is long and
// no ending.
const LEAST_FIRST = 5;
const LEAST_SECOND = 6;
const ENDING =
  /^(?:abil|able|ably|ation|ical|ingly|istic|ities|ition|ively|iv|iz|is[ai]|less|ment|ness|sion|tion)/u;
const PREFIX = /^(?:after|every|inter|other|super|there|trans|ultra|under|where)$/u;
const WORD = /\p{L}+(?:[-\u2010]\p{L}+)*/gu;
const HYPHEN = /[-\u2010]/g;

/** How a document divides its words at the ends of lines. */
export interface Hyphenation {
  /** What stands within lines, and so whole: words in lower case, with their hyphens. */
  readonly words: ReadonlySet<string>;
  /** Whether words are divided in it, so that a hyphen at the end of a line is more likely none of the word's own. */
  readonly divides: boolean;
}

/** Finds out how the lines of a document divide its words. */
export function hyphenationOf(lines: readonly string[]): Hyphenation {
  const words = new Set(lines.flatMap((line, index) => wordsWithin(line, lines[index - 1] ?? "")));
  let divided = 0;
  let compound = 0;
  for (const [index, line] of lines.entries()) {
    const parts = partsOf(line, lines[index + 1] ?? "");
    if (parts === undefined) continue;
    if (isCompound(parts, words)) compound += 1;
    else divided += 1;
  }
  return { words, divides: divided > compound };
}

/**
 * Joins lines of running text: Chinese without a space, other text with one, and the halves of a divided word without
 * the hyphen, unless the document has it elsewhere.
 */
export function joinLines(lines: readonly string[], hyphenation: Hyphenation): string {
  const pieces = lines.map((line, index) => {
    const next = lines[index + 1];
    return next === undefined ? line : withJoint(line, next, hyphenation);
  });
  return pieces.join("");
}

/** A line with what joins it to the next, or without its last hyphen. */
function withJoint(before: string, after: string, { words, divides }: Hyphenation): string {
  if (LATIN_HYPHEN_END.test(before)) {
    if (COMPOUND_START.test(after)) return before;
    if (SUSPENDED.test(after)) return `${before} `;
  }
  const parts = partsOf(before, after);
  if (parts === undefined) return before + jointOf(before, after);
  const isWhole = words.has(parts.join(""));
  return isWhole || (divides && !isCompound(parts, words)) ? before.slice(0, -1) : before;
}

/** The words of a line that are whole: the last one may end in the next line, the first may have begun before. */
function wordsWithin(line: string, before: string): string[] {
  const words = (line.match(WORD) ?? []).map((word) => word.toLowerCase().replace(HYPHEN, "-"));
  return words.slice(LATIN_HYPHEN_END.test(before) ? 1 : 0, LATIN_HYPHEN_END.test(line) ? -1 : undefined);
}

/** The halves of the word that stands over the end of a line, in lower case. */
function partsOf(before: string, after: string): readonly [string, string] | undefined {
  const first = DIVIDED_END.exec(before.slice(-LONGEST_WORD))?.[1];
  const second = REST_START.exec(after)?.[0];
  if (first === undefined || second === undefined || SUSPENDED.test(after)) return undefined;
  return [first.toLowerCase(), second];
}

/** Whether a hyphen belongs to its word: the document has it within a line, or its halves as words of their own. */
function isCompound([first, second]: readonly [string, string], words: ReadonlySet<string>): boolean {
  if (words.has(first + second)) return false;
  if (words.has(`${first}-${second}`) || (words.has(first) && words.has(second))) return true;
  if (first.length < LEAST_FIRST || second.length < LEAST_SECOND) return false;
  return words.has(first) && !PREFIX.test(first) && !ENDING.test(second);
}
