import type { Review, Row } from "../../../src/review/review.js";

/** A row of one sentence on each side. */
export const pair: Row = { source: 1, target: 1, confidence: 0.9 };

/** Pairs of these sentences, one row each. */
export function reviewOfPairs(...texts: readonly (readonly [source: string, target: string])[]): Review {
  const sentences = (side: 0 | 1) =>
    texts.map((each, index) => ({ text: each[side], paragraph: 0, line: index + 1, column: 1 }));
  return { source: sentences(0), target: sentences(1), rows: texts.map(() => pair) };
}
