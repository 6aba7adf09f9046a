import type { RuleId } from "./finding.js";

/** The rules about whole sentences and paragraphs that one side lacks. */
export type GapRule = Extract<RuleId, `${"omitted" | "added"}-${"paragraph" | "sentence"}`>;

/** Whether a rule is one of them. */
export function isGapRule(rule: RuleId): rule is GapRule {
  return /^(?:omitted|added)-(?:paragraph|sentence)$/.test(rule);
}
