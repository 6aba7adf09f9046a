import fc from "fast-check";
import type { Action } from "../../src/review/actions/action.js";
import { ActionRefused } from "../../src/review/actions/correction.js";
import { correctionOf } from "../../src/review/actions/index.js";
import { after, beginning, type History, type Step } from "../../src/review/history.js";
import type { Review } from "../../src/review/review.js";
import { anyAction, anyReview } from "./actions/random-actions.js";

/** A review, and what a person did to it, as its journal has it. */
export interface Session {
  readonly review: Review;
  readonly steps: readonly Step[];
}

type Try = Action | "undo" | "redo";

const anyTry: fc.Arbitrary<Try> = fc.oneof(
  { weight: 6, arbitrary: anyAction },
  { weight: 2, arbitrary: fc.constant("undo" as const) },
  { weight: 1, arbitrary: fc.constant("redo" as const) },
);

/** Anything that may be done to some review: what is refused is no step of it. */
export const anySession: fc.Arbitrary<Session> = fc
  .tuple(anyReview, fc.array(anyTry, { maxLength: 30 }))
  .map(([review, tries]) => ({ review, steps: stepsOf(review, tries) }));

function stepsOf(review: Review, tries: readonly Try[]): Step[] {
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
    return { action: tried, change: correctionOf(review, tried).change, suggested: [] };
  } catch (error) {
    if (error instanceof ActionRefused) return undefined;
    throw error;
  }
}
