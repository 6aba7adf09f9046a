import type { Action } from "./actions/action.js";
import { type Change, changed, inverted } from "./change.js";
import type { Review } from "./review.js";

/** Something that was done, and what it changed. */
export interface Entry {
  readonly action: Action;
  readonly change: Change;
  /** What the search made of the rest after it; made after `change`, and undone with it. */
  readonly suggested: Change;
}

/** What happens to a review, one after the other: what its journal holds. */
export type Step = Entry | { readonly undo: true } | { readonly redo: true };

/** A review with all that was done to it and can be undone, and that was undone and can be done again. */
export interface History {
  readonly review: Review;
  readonly done: readonly Entry[];
  readonly undone: readonly Entry[];
}

/** The history of a review to which nothing was done yet. */
export function beginning(review: Review): History {
  return { review, done: [], undone: [] };
}

/**
 * The history after a step. A new action ends what could be done again.
 *
 * @throws RangeError if there is nothing to undo or redo, or the step is of another review
 */
export function after({ review, done, undone }: History, step: Step): History {
  if ("undo" in step) {
    const last = latest(done, "undo");
    return { review: changed(review, undoing(last)), done: done.slice(0, -1), undone: [...undone, last] };
  }
  if ("redo" in step) {
    const next = latest(undone, "redo");
    return { review: changed(review, whole(next)), done: [...done, next], undone: undone.slice(0, -1) };
  }
  return { review: changed(review, whole(step)), done: [...done, step], undone: [] };
}

/** All that an entry changes. */
export function whole({ change, suggested }: Entry): Change {
  return [...change, ...suggested];
}

/** All that undoing an entry changes. */
export function undoing(entry: Entry): Change {
  return inverted(whole(entry));
}

function latest(entries: readonly Entry[], name: string): Entry {
  const entry = entries.at(-1);
  if (entry === undefined) throw new RangeError(`nothing to ${name}`);
  return entry;
}
