import { InputFailure } from "../../failure.js";
import { decodedPieces, type Piece } from "../pieces.js";

/** A part of a PO file: a keyword with the index of a plural form, a string, or a comment. */
export type PoToken =
  | { readonly kind: "keyword"; readonly name: PoKeyword; readonly line: number }
  | { readonly kind: "string"; readonly pieces: readonly Piece[]; readonly line: number }
  | { readonly kind: "comment"; readonly text: string; readonly line: number };

export type PoKeyword = "msgctxt" | "msgid" | "msgid_plural" | "msgstr" | "domain";

const KEYWORD = /(msgctxt|msgid_plural|msgid|msgstr|domain)\b[ \t]*(?:\[[ \t]*\d+[ \t]*\])?/y;
const BLANK = /[ \t\v\f\r]*/y;
// Bytes by their numbers make characters together.
const ESCAPE = /(?:\\[0-7]{1,3}|\\x[\da-fA-F]{2})+|\\./gs;
const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
};

/**
 * The parts of a PO file in order
 * (https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html).
 *
 * @param path what messages call the file
 * @throws InputFailure at the first thing that is none
 */
export function* poTokens(text: string, path: string): Iterable<PoToken> {
  let line = 1;
  for (let at = 0; at < text.length; ) {
    at = endOf(BLANK, text, at);
    const keyword = matchAt(KEYWORD, text, at);
    if (at === text.length) return;
    if (text[at] === "\n") {
      line += 1;
      at += 1;
    } else if (text[at] === "#") {
      const end = lineEnd(text, at);
      yield { kind: "comment", text: text.slice(at, end), line };
      at = end;
    } else if (text[at] === '"') {
      const end = closingQuote(text, at + 1, { path, line });
      const pieces = [...decodedPieces(text.slice(at + 1, end), at + 1, ESCAPE, unescaped)];
      yield { kind: "string", pieces, line };
      at = end + 1;
    } else if (keyword !== undefined) {
      yield { kind: "keyword", name: keyword[1] as PoKeyword, line };
      at += keyword[0].length;
    } else {
      throw notPo(text.slice(at, lineEnd(text, at)), path, line);
    }
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  return at + matchAt(pattern, text, at)![0].length;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** Where a string ends, by steps: a pattern would run out of stack on a long one. */
function closingQuote(text: string, start: number, place: { path: string; line: number }): number {
  for (let at = start; at < text.length && text[at] !== "\n"; at++) {
    if (text[at] === '"') return at;
    if (text[at] === "\\" && text[at + 1] !== "\n") at += 1;
  }
  throw new InputFailure("a string that does not end on its line", {
    ...place,
    expected: "a quotation mark",
  });
}

/** What an escape stands for; of those that are none, the character itself. */
function unescaped(sequence: string): string {
  if (/^\\(?:[0-7]|x[\da-fA-F]{2})/.test(sequence)) return bytesOf(sequence).toString("utf8");
  return ESCAPES[sequence[1]!] ?? sequence.slice(1);
}

function bytesOf(escapes: string): Buffer {
  const numbers = escapes.split("\\").slice(1);
  return Buffer.from(
    numbers.map((number) =>
      number.startsWith("x") ? Number.parseInt(number.slice(1), 16) : Number.parseInt(number, 8),
    ),
  );
}

function notPo(rest: string, path: string, line: number): InputFailure {
  return new InputFailure("not a PO file", {
    path,
    line,
    expected: "msgctxt, msgid, msgstr, a string or a comment",
    got: rest.slice(0, 40).trimEnd(),
  });
}
