import type { Outcome } from "./outcome.js";

/** What of the options says how much is said. */
export interface Saying {
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** Says on standard error what pairs failed and why, and how the others were read if that is odd. */
export function sayOutcomes(outcomes: readonly Outcome[], { quiet = false, debug = false }: Saying): void {
  const notices = new Set(quiet ? [] : outcomes.flatMap((outcome) => outcome.notices));
  for (const line of notices) process.stderr.write(`${line}\n`);
  for (const { pair, stack } of outcomes) {
    if (pair.failure === undefined) continue;
    process.stderr.write(`${pair.failure}\n`);
    if (debug && stack !== undefined) process.stderr.write(`${stack}\n`);
  }
}
