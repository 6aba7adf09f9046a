import { decodeHTML } from "entities";
import type { Piece } from "../pieces.js";

/** What may be a character reference. Some of HTML's need no semicolon, so that one may run on into a word. */
export const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z][\da-z]*);?/i;

/** A reference's character, and how much after it stands for itself. */
export interface Resolved {
  readonly character: string;
  /** Length in the input of the reference proper. */
  readonly length: number;
}

/**
 * What a reference stands for: `&amp;` for `&`, `&notin` for `¬` (in four characters, `in` being text), and `&` for
 * itself if no such reference is known.
 *
 * @param reference what `REFERENCE` finds
 */
export function resolve(reference: string): Resolved {
  const decoded = decodeHTML(reference);
  if (decoded === reference) return { character: "&", length: 1 };
  let rest = 0;
  while (rest < decoded.length - 1 && decoded.at(-1 - rest) === reference.at(-1 - rest)) rest += 1;
  return { character: decoded.slice(0, decoded.length - rest), length: reference.length - rest };
}

const REFERENCES = new RegExp(REFERENCE, "gi");

/** The pieces of a stretch of the input that is text with references, each of these a piece of its own. */
export function* resolvedPieces(raw: string, offset: number): Iterable<Piece> {
  let start = 0;
  for (const { index, 0: reference } of raw.matchAll(REFERENCES)) {
    const { character, length } = resolve(reference);
    if (index > start) yield { text: raw.slice(start, index), offset: offset + start };
    yield { text: character, offset: offset + index };
    start = index + length;
  }
  if (start < raw.length) yield { text: raw.slice(start), offset: offset + start };
}

const SPLIT_REFERENCE = /&[#a-z\d]{1,40}$/i;
const LONGEST = 41;

/**
 * Where a stretch of text truly starts that parse5 places in the middle of a reference, as it does after white space.
 *
 * @param offset UTF-16 offset at which parse5 has it
 */
export function startOf(source: string, offset: number): number {
  const before = source.slice(Math.max(0, offset - LONGEST), offset);
  const at = SPLIT_REFERENCE.exec(before)?.index;
  if (at === undefined) return offset;
  const start = offset - before.length + at;
  const reference = REFERENCE.exec(source.slice(start, offset + LONGEST))?.[0];
  return reference !== undefined && start + resolve(reference).length > offset ? start : offset;
}
