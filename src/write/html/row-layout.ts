import type { Bitext, BitextSide, Side } from "../../record/bitext.js";
import type { SideRows } from "./holes.js";

/** A paragraph in a row: indexes of itself and of its sentences on its side. */
export interface RowParagraph {
  readonly paragraph: number;
  readonly sentences: readonly number[];
}

/** Paragraphs that correspond; one side may be empty. */
export type Row = Readonly<Record<Side, readonly RowParagraph[]>>;

/** The rows of a report: a paragraph bead each, in the order of the record. */
export function rowLayout({ source, target, paragraphBeads }: Bitext): Row[] {
  const sentences = { source: sentencesByParagraph(source), target: sentencesByParagraph(target) };
  const paragraphsOf = (side: Side, indexes: readonly number[]) =>
    indexes.map((paragraph) => ({ paragraph, sentences: sentences[side][paragraph]! }));
  return paragraphBeads.map((bead) => ({
    source: paragraphsOf("source", bead.source),
    target: paragraphsOf("target", bead.target),
  }));
}

/** In which row each sentence of a side stands, and with which sentence each row begins on that side. */
export function sideRows(rows: readonly Row[], side: Side): SideRows {
  const rowOf: number[] = [];
  const firstOf = rows.map((row, number) => {
    const sentences = row[side].flatMap((paragraph) => paragraph.sentences);
    for (const sentence of sentences) rowOf[sentence] = number;
    return sentences[0];
  });
  return { rowOf, firstOf };
}

function sentencesByParagraph({ sentences, paragraphs }: BitextSide): number[][] {
  const lists: number[][] = paragraphs.map(() => []);
  for (const [index, { paragraph }] of sentences.entries()) lists[paragraph]!.push(index);
  return lists;
}
