import type { Row } from "../review.js";
import { OTHER, type Review } from "../review.js";
import type { Move } from "./action.js";
import { ActionRefused, type Correction } from "./correction.js";
import { leftOver, madeRow, replaceRows, rowAt } from "./made-rows.js";

/**
 * Moves sentences of a cell to another row, with the text of their side that is between.
 *
 * @throws ActionRefused if there is no such sentence or row
 */
export function move(review: Review, { row: index, side, sentence, to }: Move): Correction {
  const row = rowAt(review, index);
  const goal = rowAt(review, to, "there is no row to move it to");
  if (to === index) throw new ActionRefused("it is in that row");
  if (sentence >= row[side]) throw new ActionRefused("there is no such sentence in the row");
  const isUp = to < index;
  const between = isUp ? review.rows.slice(to + 1, index) : review.rows.slice(index + 1, to);
  const moved = isUp ? sentence + 1 : row[side] - sentence;
  const taken = between.reduce((sum, each) => sum + each[side], moved);
  const without = ({ [OTHER[side]]: other }: Row) => leftOver({ source: 0, target: 0, [OTHER[side]]: other });
  const reached = madeRow({ ...goal, [side]: goal[side] + taken });
  const left = leftOver({ ...row, [side]: row[side] - moved });
  const emptied = between.flatMap(without);
  return isUp
    ? replaceRows(review, to, index + 1, [...reached, ...emptied, ...left])
    : replaceRows(review, index, to + 1, [...left, ...emptied, ...reached]);
}
