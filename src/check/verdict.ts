import type { CheckedPair, CheckSummary, Finding, FindingSeverity, RuleId } from "../record/check.js";
import type { RuleSeverity } from "./config.js";

/** When a check fails. */
export interface Limits {
  /** The least severity of which one finding fails the check. */
  readonly failOn: FindingSeverity;
  /** How many omitted paragraphs and sentences of such severity are let pass. */
  readonly maxOmissions: number;
}

/** All severities, the least first. */
export const SEVERITIES = ["note", "warning", "error"] as const satisfies FindingSeverity[];

/** What `maxOmissions` counts. */
const OMISSIONS: ReadonlySet<RuleId> = new Set(["omitted-paragraph", "omitted-sentence"]);

/** What of the settings says what findings weigh. */
export interface Weighing {
  readonly rules: ReadonlyMap<RuleId, RuleSeverity>;
  /** Findings of lower confidence are left out. */
  readonly minConfidence: number;
}

/** A pair with its findings as the user wants them: of rules that are on, sure enough, of the severities set. */
export function weighed(pair: CheckedPair, weighing: Weighing): CheckedPair {
  return {
    ...pair,
    findings: pair.findings.flatMap((finding) => weighedFinding(finding, weighing)),
    setAside: pair.setAside.flatMap(({ finding, ...why }) => {
      return weighedFinding(finding, weighing).map((found) => ({ finding: found, ...why }));
    }),
  };
}

function weighedFinding(finding: Finding, { rules, minConfidence }: Weighing): readonly Finding[] {
  const severity = rules.get(finding.rule) ?? finding.severity;
  if (severity === "off" || finding.confidence < minConfidence) return [];
  return [severity === finding.severity ? finding : { ...finding, severity }];
}

/** The counts of a check, and whether it passes. */
export function summaryOf(pairs: readonly CheckedPair[], limits: Limits): CheckSummary {
  const findings = pairs.flatMap((pair) => pair.findings);
  const count = (severity: FindingSeverity) => findings.filter((one) => one.severity === severity).length;
  const sum = (of: (pair: CheckedPair) => number) => pairs.reduce((total, pair) => total + of(pair), 0);
  const failed = pairs.filter(({ failure }) => failure !== undefined).length;
  return {
    pairs: pairs.length,
    failed,
    errors: count("error"),
    warnings: count("warning"),
    notes: count("note"),
    setAside: sum(({ setAside }) => setAside.length),
    sourceSentences: sum(({ source }) => source?.sentences ?? 0),
    matchedSentences: sum(({ source }) => source?.matched ?? 0),
    passed: failed === 0 && isWithin(findings, limits),
  };
}

function isWithin(findings: readonly Finding[], { failOn, maxOmissions }: Limits): boolean {
  const weighty = findings.filter(
    ({ severity }) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn),
  );
  const omissions = weighty.filter(({ rule }) => OMISSIONS.has(rule)).length;
  return omissions <= maxOmissions && omissions === weighty.length;
}
