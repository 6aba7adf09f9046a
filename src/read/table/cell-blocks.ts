import { BlockBuilder } from "../blocks.js";
import type { Block } from "../document.js";
import { physicalLines } from "../lines.js";
import type { Places } from "../places.js";
import type { ReadContext } from "../reader.js";
import type { Cell } from "./delimited.js";

const QUOTES = /""/g;

/**
 * The blocks of a cell of a text file: one for each of its lines, or one in all if the text is split already.
 *
 * @param text the decoded input
 * @param places of the input
 */
export function cellBlocks(
  cell: Cell,
  text: string,
  places: Places,
  { layout }: Pick<ReadContext, "layout">,
): Block[] {
  const blocks: (Block | undefined)[] = [];
  let builder = new BlockBuilder(places);
  const { start, raw } = insideOf(cell, text);
  for (const line of physicalLines(raw)) {
    for (const { piece, offset } of piecesOf(line.text, cell))
      builder.add(piece, start + line.offset + offset);
    builder.endLine();
    if (layout === "lines") continue;
    blocks.push(builder.build("cell"));
    builder = new BlockBuilder(places);
  }
  return [...blocks, builder.build("cell")].filter((block) => block !== undefined);
}

/** What stands in the input between the cell's quotes, if it has some. */
function insideOf({ value, isQuoted, end }: Cell, text: string): { start: number; raw: string } {
  if (!isQuoted) return { start: end - value.length, raw: value };
  const length = value.length + (value.match(/"/g)?.length ?? 0);
  const start = end - 1 - length;
  return { start, raw: text.slice(start, end - 1) };
}

/** Two quotes in a quoted cell are one. */
function piecesOf(line: string, { isQuoted }: Cell): { piece: string; offset: number }[] {
  if (!isQuoted) return [{ piece: line, offset: 0 }];
  const pieces = [];
  let start = 0;
  for (const { index } of line.matchAll(QUOTES)) {
    pieces.push({ piece: line.slice(start, index + 1), offset: start });
    start = index + 2;
  }
  return [...pieces, { piece: line.slice(start), offset: start }];
}
