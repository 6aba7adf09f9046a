import { writeFileSync } from "node:fs";
import type { Figures } from "../figures.js";
import { committed } from "../results.js";

const NAME = "review";
const FILE = new URL(`../results/${NAME}.json`, import.meta.url);

/** The file of results: what was measured with what, by document, by set, and the time. */
export interface ReviewResult {
  readonly signature: string;
  readonly sets: Readonly<Record<string, Figures>>;
}

/** Writes `results/review.json`. */
export function writeReviewResult(result: ReviewResult): void {
  writeFileSync(FILE, `${JSON.stringify(result, undefined, 2)}\n`);
}

/** What was last committed, if there is something. */
export function committedReviewResult(): ReviewResult | undefined {
  return committed(NAME) as ReviewResult | undefined;
}
