import { expect } from "@jest/globals";
import type { Action } from "../../../src/review/actions/action.js";
import { ActionRefused } from "../../../src/review/actions/correction.js";
import { correctionOf } from "../../../src/review/actions/index.js";
import { changed } from "../../../src/review/change.js";
import type { Review } from "../../../src/review/review.js";
import { shown } from "../reviews.js";

/** The review after an action. */
export function corrected(review: Review, action: Action): Review {
  return changed(review, correctionOf(review, action).change);
}

/** The rows after an action, each on a line. */
export function rowsAfter(review: Review, action: Action): string[] {
  return shown(corrected(review, action));
}

/** The rows that an action says it made, each on a line. */
export function rowsMade(review: Review, action: Action): string[] | undefined {
  const { made } = correctionOf(review, action);
  return made && rowsAfter(review, action).slice(made.start, made.end);
}

/** Expects a review not to allow an action, for a reason. */
export function expectRefused(review: Review, action: Action, reason: string): void {
  expect(() => correctionOf(review, action)).toThrow(ActionRefused);
  expect(() => correctionOf(review, action)).toThrow(reason);
}
