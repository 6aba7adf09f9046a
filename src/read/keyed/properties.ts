import { Pair, parseLines } from "dot-properties";
import { messageBlocks } from "../message.js";
import { decodedPieces, type Piece } from "../pieces.js";
import { Places } from "../places.js";
import type { Reading } from "../reader.js";

// A character by its number; a line that goes on in the next one, less its indentation; any other character.
const ESCAPE = /\\u[\da-fA-F]{4}|\\(?:\r\n|\r|\n)[ \t\f]*|\\./gs;
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", f: "\f" };

/**
 * Reads the messages of a Java program from `.properties`
 * (https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader)): a text
 * under each key. Nothing is malformed in such a file.
 */
export function readProperties(text: string): Reading {
  const pairs = parseLines(text, true).filter((line) => line instanceof Pair);
  const messages = pairs.map((pair) => ({ key: pair.key, pieces: piecesOf(pair as Required<Pair>, text) }));
  return { blocks: messageBlocks(messages, new Places(text)) };
}

function piecesOf({ range: [, , start, end] }: Required<Pair>, text: string): Iterable<Piece> {
  return decodedPieces(text.slice(start, end), start, ESCAPE, characterOf);
}

function characterOf(sequence: string): string {
  const letter = sequence[1]!;
  if (letter === "\n" || letter === "\r") return "";
  if (sequence.length > 2) return String.fromCharCode(Number.parseInt(sequence.slice(2), 16));
  return CONTROLS[letter] ?? letter;
}
