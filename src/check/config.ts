import type { FindingSeverity, RuleId } from "../record/check.js";

/** What a rule's findings are to weigh; those that are off are not looked for. */
export type RuleSeverity = FindingSeverity | "off";

/** All severities that a rule can be given. */
export const RULE_SEVERITIES = ["off", "note", "warning", "error"] as const satisfies RuleSeverity[];

/** One text, or some. */
export type Texts = string | readonly string[];

/**
 * Settings as users give them: in `duiqi.config.json` by these names, on the command line by options of nearly the
 * same. Whatever is missing has its default.
 */
export interface Config {
  /** Patterns as `zh/{path}.md=en/{path}.md`. */
  readonly pairs?: Texts;
  readonly manifest?: string;
  /** By the rules' ids. */
  readonly rules?: Partial<Readonly<Record<RuleId, RuleSeverity>>>;
  readonly failOn?: FindingSeverity;
  readonly maxOmissions?: number;
  readonly minConfidence?: number;
  /** Globs. */
  readonly exclude?: Texts;
  /** Regular expressions. */
  readonly ignoreText?: Texts;
  readonly baseline?: string;
  readonly since?: string;
  /** As `sarif=gaps.sarif`. */
  readonly reporters?: Texts;
  readonly cacheLocation?: string;
  readonly cache?: boolean;
  readonly jobs?: number;
  readonly sentences?: "auto" | "lines";
  readonly sourceLang?: string;
  readonly targetLang?: string;
  readonly column?: Texts;
  readonly glossary?: Texts;
}

/** One text as a list. */
export function listed(texts: Texts): readonly string[] {
  return typeof texts === "string" ? [texts] : texts;
}
