import type { Line } from "./lines.js";
import { noteMarkOf } from "./note-marks.js";
import type { Type } from "./type.js";

/** A column without the footnotes at its foot, and those. */
export interface Notes {
  readonly body: readonly Line[];
  readonly notes: readonly Line[];
}

/**
 * Parts footnotes from the columns of a document: the lines in smaller type at the foot of a column, if the first of
 * them starts with a footnote's mark, or goes on with a footnote of the column before.
 */
export function partFootnotes(columns: readonly (readonly Line[])[], type: Type): Notes[] {
  let goesOn = false;
  return columns.map((lines) => {
    const start = lines.findLastIndex(({ size }) => !type.isSmall(size)) + 1;
    const notes = lines.slice(start);
    const isNote = start > 0 && notes.length > 0 && (goesOn || noteMarkOf(notes[0]!.text) !== undefined);
    goesOn = isNote;
    return isNote ? { body: lines.slice(0, start), notes } : { body: lines, notes: [] };
  });
}
