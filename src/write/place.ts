import type { BitextSide } from "../record/bitext.js";

/**
 * Where the first of the sentences is: `zh.txt:5:11` (line and column), or, where the input has no lines,
 * `zh.docx, block 12`; after it the document's own count, if it has one: `zh.pdf, block 12, page 3`.
 *
 * @param indexes indexes of the side's sentences; of none, the place is empty
 */
export function placeText(side: BitextSide, [first]: readonly number[]): string {
  if (first === undefined) return "";
  const { line, column, paragraph } = side.sentences[first]!;
  const { place } = side.paragraphs[paragraph]!;
  const counted = side.numbering === "blocks" ? `, block ${line}` : `:${line}:${column}`;
  return `${side.path}${counted}${place === undefined ? "" : `, ${place}`}`;
}
