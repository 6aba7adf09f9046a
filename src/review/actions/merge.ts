import type { Review } from "../review.js";
import type { Merge } from "./action.js";
import { ActionRefused, type Correction } from "./correction.js";
import { madeRow, replaceRows, rowAt } from "./made-rows.js";
import { move } from "./move.js";

/**
 * Puts the cell above or below, or the whole row, into a row.
 *
 * @throws ActionRefused if there is nothing there
 */
export function merge(review: Review, { row: index, side, with: direction }: Merge): Correction {
  const row = rowAt(review, index);
  const other = direction === "above" ? index - 1 : index + 1;
  const neighbour = rowAt(review, other, `there is no row ${direction}`);
  if (side === "both") {
    const whole = { source: row.source + neighbour.source, target: row.target + neighbour.target };
    const start = Math.min(index, other);
    return replaceRows(review, start, start + 2, madeRow(whole));
  }
  if (neighbour[side] === 0) throw new ActionRefused(`the row ${direction} has no text on this side`);
  const sentence = direction === "above" ? 0 : neighbour[side] - 1;
  return move(review, { do: "move", row: other, side, sentence, to: index });
}
