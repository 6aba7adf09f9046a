import { decodedPieces, type Piece } from "../pieces.js";

/** What a backslash begins, and quotation marks, which only keep white space as it is. */
const ESCAPE = /\\u[\da-fA-F]{4}|\\.|"/gs;
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", t: "\t" };
/** Another string or a style's value in place of text: `@string/ok`, `@android:string/ok`, `?attr/title`. */
const REFERENCE = /^\s*(?:@(?:null|empty|\+?(?:[\w.]+:)?[\w.]+\/[\w.]+)|\?(?:[\w.]+:)?attr\/[\w.]+)\s*$/;

/** Whether a string stands for another resource. */
export function isReference(pieces: readonly Piece[]): boolean {
  return REFERENCE.test(pieces.map(({ text }) => text).join(""));
}

/**
 * A string as an app shows it, without what escapes
 * (https://developer.android.com/guide/topics/resources/string-resource#escaping_quotes).
 *
 * @param pieces its character data: what a reference of XML stands for is escaped, or escapes, like any other
 */
export function* unescaped(pieces: Iterable<Piece>): Iterable<Piece> {
  // A backslash at the end of a piece escapes what the next one begins with.
  let escaping = "";
  for (const { text, offset } of pieces) {
    const raw = escaping + text;
    const start = offset - escaping.length;
    escaping = trailingBackslashes(raw) % 2 === 1 ? "\\" : "";
    yield* decodedPieces(raw.slice(0, raw.length - escaping.length), start, ESCAPE, characterOf);
  }
}

function trailingBackslashes(text: string): number {
  let count = 0;
  while (text[text.length - 1 - count] === "\\") count += 1;
  return count;
}

function characterOf(sequence: string): string {
  if (sequence === '"') return "";
  if (sequence.length > 2) return String.fromCharCode(Number.parseInt(sequence.slice(2), 16));
  return CONTROLS[sequence[1]!] ?? sequence[1]!;
}
