import type { BitextSide } from "../record/bitext.js";

/**
 * Where the first of some sentences stands in the input: `path:line:column`.
 *
 * @param indexes of the side's sentences, one at least
 */
export function placeOf({ path, sentences }: BitextSide, indexes: readonly number[]): string {
  const { line, column } = sentences[indexes[0]!]!;
  return `${path}:${line}:${column}`;
}
