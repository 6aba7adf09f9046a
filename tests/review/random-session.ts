import fc from "fast-check";
import type { Action } from "../../src/review/actions/action.js";
import { ActionRefused } from "../../src/review/actions/correction.js";
import { correctionOf } from "../../src/review/actions/index.js";
import { type Change, changed } from "../../src/review/change.js";
import { after, beginning, type History, type Step } from "../../src/review/history.js";
import { isFixed, type Review } from "../../src/review/review.js";
import { anyAction, anyReview } from "./actions/random-actions.js";

/** A review, and what a person did to it, as its journal has it. */
export interface Session {
  readonly review: Review;
  readonly steps: readonly Step[];
}

/** What a person tries: what is refused, and turning back at the beginning, comes to nothing. */
export type Try = Action | "undo" | "redo";

/** Anything that a person might try. */
export const anyTries: fc.Arbitrary<Try[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: anyAction },
    { weight: 2, arbitrary: fc.constant("undo" as const) },
    { weight: 1, arbitrary: fc.constant("redo" as const) },
  ),
  { maxLength: 30 },
);

/** Anything that may be done to some review. */
export const anySession: fc.Arbitrary<Session> = fc
  .tuple(anyReview, anyTries)
  .map(([review, tries]) => ({ review, steps: stepsOf(review, tries) }));

/** What comes of what is tried. */
export function stepsOf(review: Review, tries: readonly Try[]): Step[] {
  const steps: Step[] = [];
  tries.reduce((history, tried) => {
    const step = stepOf(history, tried);
    if (step === undefined) return history;
    steps.push(step);
    return after(history, step);
  }, beginning(review));
  return steps;
}

function stepOf({ review, done, undone }: History, tried: Try): Step | undefined {
  if (tried === "undo") return done.length > 0 ? { undo: true } : undefined;
  if (tried === "redo") return undone.length > 0 ? { redo: true } : undefined;
  try {
    const { change, made } = correctionOf(review, tried);
    return { action: tried, change, suggested: made ? suggestion(changed(review, change), made.end) : [] };
  } catch (error) {
    if (error instanceof ActionRefused) return undefined;
    throw error;
  }
}

/** A search that knows nothing: two rows that nobody vouches for are better as one. */
function suggestion({ rows }: Review, at: number): Change {
  const removed = rows.slice(at, at + 2);
  const [one, other] = removed;
  if (one === undefined || other === undefined || removed.some(isFixed)) return [];
  const added = [{ source: one.source + other.source, target: one.target + other.target, confidence: 0.75 }];
  return [{ list: "rows", at, removed, added }];
}
