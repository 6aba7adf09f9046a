import type { CheckedPair, CheckSummary, FindingSeverity } from "../record/check.js";

/** When a check fails. */
export interface Limits {
  /** The least severity of which one finding fails the check. */
  readonly failOn: FindingSeverity;
}

const WEIGHT: Readonly<Record<FindingSeverity, number>> = { note: 0, warning: 1, error: 2 };

/** The counts of a check, and whether it passes. */
export function summaryOf(pairs: readonly CheckedPair[], { failOn }: Limits): CheckSummary {
  const findings = pairs.flatMap((pair) => pair.findings);
  const count = (severity: FindingSeverity) => findings.filter((one) => one.severity === severity).length;
  const sum = (of: (pair: CheckedPair) => number) => pairs.reduce((total, pair) => total + of(pair), 0);
  return {
    pairs: pairs.length,
    failed: pairs.filter(({ failure }) => failure !== undefined).length,
    errors: count("error"),
    warnings: count("warning"),
    notes: count("note"),
    setAside: sum(({ setAside }) => setAside.length),
    sourceSentences: sum(({ source }) => source?.sentences ?? 0),
    matchedSentences: sum(({ source }) => source?.matched ?? 0),
    passed: !findings.some(({ severity }) => WEIGHT[severity] >= WEIGHT[failOn]),
  };
}
