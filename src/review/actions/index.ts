import type { Review } from "../review.js";
import type { Action } from "./action.js";
import type { Correction } from "./correction.js";
import { edit } from "./edit.js";
import { mark } from "./mark.js";
import { merge } from "./merge.js";
import { move } from "./move.js";
import { shift } from "./shift.js";
import { split } from "./split.js";

/**
 * What an action comes to in a review, which stays as it is. No action loses text.
 *
 * @throws ActionRefused if the review, as it is, does not allow it
 */
export function correctionOf(review: Review, action: Action): Correction {
  switch (action.do) {
    case "merge":
      return merge(review, action);
    case "split":
      return split(review, action);
    case "shift":
      return shift(review, action);
    case "move":
      return move(review, action);
    case "mark":
      return mark(review, action);
    case "edit":
      return edit(review, action);
  }
}
