/** Text as it is read, and the UTF-16 offset in the input at which it begins. */
export interface Piece {
  readonly text: string;
  readonly offset: number;
}

/**
 * The pieces of a stretch of the input in which references or escapes stand for other text: each of these is a piece
 * of its own, and so is all that stands between two of them.
 *
 * @param raw the stretch as it stands in the input
 * @param offset where it begins
 * @param reference matches whatever is to be decoded; global
 * @param decode what a match stands for
 */
export function* decodedPieces(
  raw: string,
  offset: number,
  reference: RegExp,
  decode: (match: string) => string,
): Iterable<Piece> {
  let start = 0;
  for (const { 0: match, index } of raw.matchAll(reference)) {
    if (index > start) yield { text: raw.slice(start, index), offset: offset + start };
    yield { text: decode(match), offset: offset + index };
    start = index + match.length;
  }
  if (start < raw.length) yield { text: raw.slice(start), offset: offset + start };
}
