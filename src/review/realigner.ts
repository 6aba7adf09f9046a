import type { Span } from "../align/bead.js";
import type { Change } from "./change.js";
import type { Review } from "./review.js";

/** Searches better beads for what no person vouches for. */
export interface Realigner {
  /**
   * What would be better of the rows around those that were made, between the fixed rows before and after.
   *
   * @param made the rows that were made, by their indexes in the review
   * @returns a change of rows alone, which leaves fixed rows as they are; empty if nothing would be better
   */
  suggest(review: Review, made: Span): Change;
}
