import { isFixed, OTHER, type Review, type Row, type Side } from "../review.js";
import type { Move } from "./action.js";
import { ActionRefused, type Correction } from "./correction.js";
import { leftOver, madeRow, replaceRows, rowAt } from "./made-rows.js";

/**
 * Moves sentences of a cell to another row, with the text of their side that is between. Rows between that a person
 * made or vouches for keep their text: only the two rows that are named may be fixed.
 *
 * @throws ActionRefused if there is no such sentence or row, or a row between is fixed and has text on that side
 */
export function move(review: Review, { row: index, side, sentence, to }: Move): Correction {
  const row = rowAt(review, index);
  const goal = rowAt(review, to, "there is no row to move it to");
  if (to === index) throw new ActionRefused("it is in that row");
  if (sentence >= row[side]) throw new ActionRefused("there is no such sentence in the row");
  const isUp = to < index;
  const between = isUp ? review.rows.slice(to + 1, index) : review.rows.slice(index + 1, to);
  if (between.some((each) => isFixed(each) && each[side] > 0)) {
    throw new ActionRefused(
      "a row between is fixed, and its text would go along; take back what was said of it",
    );
  }
  const moved = isUp ? sentence + 1 : row[side] - sentence;
  const taken = between.reduce((sum, each) => sum + each[side], moved);
  const reached = madeRow({ ...goal, [side]: goal[side] + taken });
  const left = leftOver({ ...row, [side]: row[side] - moved });
  const emptied = between.flatMap((each) => without(side, each));
  return isUp
    ? replaceRows(review, to, index + 1, [...reached, ...emptied, ...left])
    : replaceRows(review, index, to + 1, [...left, ...emptied, ...reached]);
}

/** What is left of a row when one of its cells is emptied. */
function without(side: Side, row: Row): readonly Row[] {
  if (row[side] === 0) return [row];
  return leftOver({ source: 0, target: 0, [OTHER[side]]: row[OTHER[side]] });
}
