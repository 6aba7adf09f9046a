import type { Line } from "./lines.js";
import { noteMarkOf } from "./note-marks.js";
import type { Type } from "./type.js";

/** A column without the footnotes at its foot, and those. */
export interface Notes {
  readonly body: readonly Line[];
  readonly notes: readonly Line[];
}

// In points: how far type of one size differs.
const SAME_SIZE = 0.3;

/**
 * Parts footnotes from the columns of a document: the lines in smaller type at the foot of a column, if the first of
 * them starts with a footnote's mark, or goes on in the same type with a footnote of the column before.
 */
export function partFootnotes(columns: readonly (readonly Line[])[], type: Type): Notes[] {
  let last: Line | undefined;
  return columns.map((lines) => {
    const start = lines.findLastIndex(({ size }) => !type.isSmall(size)) + 1;
    const notes = lines.slice(start);
    const isNote =
      start > 0 && notes.length > 0 && (goesOn(last, notes[0]!) || noteMarkOf(notes[0]!.text) !== undefined);
    last = isNote ? notes.at(-1) : undefined;
    return isNote ? { body: lines.slice(0, start), notes } : { body: lines, notes: [] };
  });
}

function goesOn(last: Line | undefined, { size }: Line): boolean {
  return last !== undefined && Math.abs(size - last.size) < SAME_SIZE;
}
