import type { Action, Mark, Merge } from "../../src/review/actions/action.js";
import { correctionOf } from "../../src/review/actions/index.js";
import type { Entry } from "../../src/review/history.js";
import type { Review } from "../../src/review/review.js";

/** An action that a review allows, as its journal has it when nothing is searched anew. */
export function taken(review: Review, action: Action): Entry {
  return { action, change: correctionOf(review, action).change, suggested: [] };
}

/** Puts a row together with the one above or below. */
export function merge(row: number, direction: "above" | "below", side: Merge["side"] = "both"): Merge {
  return { do: "merge", row, side, with: direction };
}

/** Says what the rows from one up to another are. */
export function mark(start: number, end: number, verdict: Mark["verdict"]): Mark {
  return { do: "mark", rows: { start, end }, verdict };
}
