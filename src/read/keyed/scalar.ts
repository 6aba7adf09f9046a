import type { Scalar } from "yaml";
import { decodedPieces, type Piece } from "../pieces.js";

// Two escapes that are a character together; one that is one; a line break that is none (YAML 1.2.2, 5.7).
const ESCAPE =
  /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\x[\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\U[\da-fA-F]{8}|\\\r?\n[ \t]*|\\./gs;
const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  N: "\x85",
  _: "\xa0",
  L: "\u2028",
  P: "\u2029",
};
const BLOCK_HEADER = /^[|>][^\n]*\n?/;

/**
 * The pieces of a text in YAML or JSON. A line break in the input is one in them, whether or not YAML would fold it.
 *
 * @param input the file's text, in which the scalar stands
 */
export function scalarPieces({ range, type }: Scalar, input: string): Iterable<Piece> {
  const [start, end] = range!;
  const raw = input.slice(start, end);
  switch (type) {
    case "QUOTE_DOUBLE":
      return decodedPieces(raw.slice(1, -1), start + 1, ESCAPE, unescaped);
    case "QUOTE_SINGLE":
      return decodedPieces(raw.slice(1, -1), start + 1, /''/g, () => "'");
    case "BLOCK_FOLDED":
    case "BLOCK_LITERAL": {
      const [header = ""] = BLOCK_HEADER.exec(raw) ?? [];
      return [{ text: raw.slice(header.length), offset: start + header.length }];
    }
    default:
      return [{ text: raw, offset: start }];
  }
}

function unescaped(sequence: string): string {
  const letter = sequence[1]!;
  if (letter === "\n" || letter === "\r") return "";
  if (letter === "U" || letter === "x") return String.fromCodePoint(Number.parseInt(sequence.slice(2), 16));
  if (letter !== "u") return ESCAPES[letter] ?? letter;
  const units = sequence.split("\\u").slice(1);
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
