import type { Frame } from "./frame.js";
import type { Line } from "./lines.js";

/** Finds the frame of a line in a column: the column's, or that of an inset. */
export type Insets = (line: Line, frame: Frame) => Frame;

// In points: how far edges differ that are the same.
const SAME_EDGE = 0.5;
// In ems: by how much an inset is narrower than its column, at least.
const NARROWER = 1.5;
// In ems: what punctuation may hang out of it.
const HANGING = 1;
// Of the lines that start where an inset does, so many reach its right edge: they are justified.
const LEAST_FULL = 3;
const FULL_SHARE = 0.25;

/**
 * Finds the insets of a document, as notes and quotations are: text that starts at an indent and is justified to a right
 * edge of its own, further in than the column's.
 *
 * @param columns the lines of each column
 * @param frames theirs, in the same order
 */
export function insetsIn(columns: readonly (readonly Line[])[], frames: readonly Frame[]): Insets {
  const starts = new Map<string, Line[]>();
  for (const [column, lines] of columns.entries()) {
    for (const line of lines) {
      const key = keyOf(line, frames[column]!);
      const others = starts.get(key);
      if (others === undefined) starts.set(key, [line]);
      else others.push(line);
    }
  }
  const edges = new Map([...starts].map(([key, lines]) => [key, justifiedEdge(lines)]));
  return (line, frame) => {
    const right = edges.get(keyOf(line, frame));
    const isInset =
      right !== undefined &&
      frame.right - right >= NARROWER * line.size &&
      line.right <= right + HANGING * line.size;
    if (!isInset) return frame;
    return { ...frame, left: line.left, right };
  };
}

/** Lines that start at the same place in columns of the same width. */
function keyOf({ left, size }: Line, frame: Frame): string {
  return [left, size, frame.left, frame.right].map(Math.round).join(" ");
}

/** The right edge that lines are set to, if many of them end exactly there; few others reach beyond it. */
function justifiedEdge(lines: readonly Line[]): number | undefined {
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  let best = { right: 0, full: 0 };
  let first = 0;
  for (const [last, right] of rights.entries()) {
    while (right - rights[first]! > SAME_EDGE) first += 1;
    if (last + 1 - first >= best.full) best = { right, full: last + 1 - first };
  }
  return best.full >= Math.max(LEAST_FULL, FULL_SHARE * lines.length) ? best.right : undefined;
}
