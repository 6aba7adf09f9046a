import { writeFileSync } from "node:fs";
import type { Figures } from "../figures.js";
import { committed } from "../results.js";

const NAME = "check";
const FILE = new URL(`../results/${NAME}.json`, import.meta.url);

/** The file of results: what was measured with what, by set, and the time. */
export interface CheckResult {
  readonly signature: string;
  readonly sets: Readonly<Record<string, Figures>>;
}

/** Writes `results/check.json`. */
export function writeCheckResult(result: CheckResult): void {
  writeFileSync(FILE, `${JSON.stringify(result, undefined, 2)}\n`);
}

/** What was last committed, if there is something. */
export function committedCheckResult(): CheckResult | undefined {
  return committed(NAME) as CheckResult | undefined;
}
