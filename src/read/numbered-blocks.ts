import type { Block } from "./document.js";

/** A block of a document that has no lines. */
export type UnnumberedBlock = Omit<Block, "line" | "anchors">;

// What stands between words in a document's flow; other white space, as U+3000, is kept.
const BREAKS = /[\t\n\v\f\r \u2028\u2029]+/g;

/**
 * The blocks of a document that has no lines, numbered from 1, so that each one's `line` is its ordinal and columns
 * count within it. White space is brought to single spaces; blocks of nothing else are left out.
 */
export function numberedBlocks(blocks: Iterable<UnnumberedBlock>): Block[] {
  const numbered: Block[] = [];
  for (const block of blocks) {
    const text = block.text.replace(BREAKS, " ").trim();
    if (text === "") continue;
    const line = numbered.length + 1;
    numbered.push({ ...block, text, line, anchors: [{ start: 0, line, column: 1 }] });
  }
  return numbered;
}
