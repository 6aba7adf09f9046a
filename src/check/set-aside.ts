import type { CheckedPair, Finding, SetAside } from "../record/check.js";

/**
 * A pair of whose findings some are set aside.
 *
 * @param why tells of a finding why it does not count; undefined if it does
 */
export function settingAside(
  pair: CheckedPair,
  why: (finding: Finding) => Omit<SetAside, "finding"> | undefined,
): CheckedPair {
  const findings: Finding[] = [];
  const setAside = [...pair.setAside];
  for (const finding of pair.findings) {
    const reason = why(finding);
    if (reason === undefined) findings.push(finding);
    else setAside.push({ finding, ...reason });
  }
  return { ...pair, findings, setAside };
}
