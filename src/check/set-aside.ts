import type { CheckedPair, Finding, SetAside } from "../record/check.js";

/** Findings, and those among them that do not count. */
export type Counted = Pick<CheckedPair, "findings" | "setAside">;

/**
 * A pair of whose findings some are set aside.
 *
 * @param why tells of a finding why it does not count; undefined if it does
 */
export function settingAside<Pair extends Counted>(
  pair: Pair,
  why: (finding: Finding) => Omit<SetAside, "finding"> | undefined,
): Pair {
  const findings: Finding[] = [];
  const setAside = [...pair.setAside];
  for (const finding of pair.findings) {
    const reason = why(finding);
    if (reason === undefined) findings.push(finding);
    else setAside.push({ finding, ...reason });
  }
  return { ...pair, findings, setAside };
}
