import type { Span } from "../../../../align/bead.js";
import type { Move } from "../../../actions/action.js";
import type { Side } from "../../../review.js";

/** For each row the index of its first sentence on a side; one entry more than rows, the number of sentences. */
export type Starts = ArrayLike<number>;

/** What dropping a sentence on another row does; nothing on its own. */
export function droppedSentence(starts: Starts, side: Side, at: number, to: number): Move | undefined {
  const row = rowHolding(starts, at);
  if (to === row) return undefined;
  return { do: "move", row, side, sentence: at - starts[row]!, to };
}

/**
 * What moving the boundary below a cell does.
 *
 * @param above index of the row above the boundary
 * @param boundary index of the sentence that is to be the first below it
 */
export function movedBoundary(starts: Starts, side: Side, above: number, boundary: number): Move | undefined {
  const now = starts[above + 1]!;
  if (boundary > now) return droppedSentence(starts, side, boundary - 1, above);
  if (boundary < now) return droppedSentence(starts, side, boundary, above + 1);
  return undefined;
}

/** The sentences that a move takes to another row, with those of their side that are between. */
export function movedSentences(starts: Starts, { row, sentence, to }: Move): Span {
  if (to < row) return { start: starts[to + 1]!, end: starts[row]! + sentence + 1 };
  return { start: starts[row]! + sentence, end: starts[to]! };
}

/** The row that holds a sentence. */
function rowHolding(starts: Starts, sentence: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= sentence) low = middle;
    else high = middle - 1;
  }
  return low;
}
