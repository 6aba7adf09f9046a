import type { Outcome } from "./outcome.js";

/** What of the options says how much is said. */
export interface Saying {
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/**
 * Says on standard error what pairs failed and why, and how the others were read if that is odd.
 *
 * @param more what else the user should know, a line each
 */
export function sayOutcomes(
  outcomes: readonly Outcome[],
  more: readonly string[],
  { quiet = false, debug = false }: Saying,
): void {
  const notices = [...outcomes.flatMap((outcome) => outcome.notices), ...more];
  for (const line of new Set(quiet ? [] : notices)) process.stderr.write(`${line}\n`);
  for (const { pair, stack } of outcomes) {
    if (pair.failure === undefined) continue;
    process.stderr.write(`${pair.failure}\n`);
    if (debug && stack !== undefined) process.stderr.write(`${stack}\n`);
  }
}
