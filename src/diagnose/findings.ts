import type { Diagnosed, Observation } from "./diagnosed.js";
import { withoutExplained } from "./explained.js";
import type { Finding, RuleId } from "./finding.js";
import { withFingerprints } from "./fingerprint.js";
import { DETECTORS } from "./rules/index.js";

/**
 * What the rules that are on find in an aligned pair: the source's findings, then the target's, each in the order of
 * their places.
 *
 * @param on the rules to go by
 */
export function findFindings(pair: Diagnosed, on: ReadonlySet<RuleId>): Finding[] {
  const detectors = DETECTORS.filter(({ rules }) => rules.some((rule) => on.has(rule)));
  const observations = detectors.flatMap(({ detect }) => detect(pair));
  const unexplained = withoutExplained(observations, pair);
  return withFingerprints(unexplained.filter(({ rule }) => on.has(rule)).sort(byPlace));
}

function byPlace(a: Observation, b: Observation): number {
  if (a.side !== b.side) return a.side === "source" ? -1 : 1;
  return a.place.line - b.place.line || a.place.column - b.place.column || (a.rule < b.rule ? -1 : 1);
}
