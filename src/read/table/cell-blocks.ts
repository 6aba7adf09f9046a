import { BlockBuilder } from "../blocks.js";
import type { Block } from "../document.js";
import { physicalLines } from "../lines.js";
import type { Places } from "../places.js";

/** A cell of a text file, as it stands there. */
export interface RawCell {
  /** What is between its quotes, if it has some; quotes within are still doubled. */
  readonly raw: string;
  /** UTF-16 offset of that in the input. */
  readonly offset: number;
  readonly isQuoted: boolean;
}

const QUOTES = /""/g;

/**
 * The blocks of a cell of a text file.
 *
 * @param places of the input
 * @param whole whether it is one block, rather than one for each of its lines
 */
export function cellBlocks({ raw, offset, isQuoted }: RawCell, places: Places, whole: boolean): Block[] {
  const blocks: (Block | undefined)[] = [];
  let builder = new BlockBuilder(places);
  for (const line of physicalLines(raw)) {
    const pieces = isQuoted ? withSingleQuotes(line.text) : [{ text: line.text, start: 0 }];
    for (const { text, start } of pieces) builder.add(text, offset + line.offset + start);
    builder.endLine();
    if (whole) continue;
    blocks.push(builder.build("cell"));
    builder = new BlockBuilder(places);
  }
  return [...blocks, builder.build("cell")].filter((block) => block !== undefined);
}

/** A line with each two quotes as one, in pieces that stand in the input as they are here. */
function withSingleQuotes(line: string): { text: string; start: number }[] {
  const pieces = [];
  let start = 0;
  for (const { index } of line.matchAll(QUOTES)) {
    pieces.push({ text: line.slice(start, index + 1), start });
    start = index + 2;
  }
  return [...pieces, { text: line.slice(start), start }];
}
