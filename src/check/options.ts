import { InputFailure } from "../failure.js";
import { type FindingSeverity, RULES, type RuleId } from "../record/check.js";
import { type Config, RULE_SEVERITIES, type RuleSeverity } from "./config.js";
import { nearest } from "./nearest.js";
import type { Given } from "./settings.js";
import { SEVERITIES } from "./verdict.js";

/** The options of `align check` that are settings, as they come from the command line. */
export interface SettingOptions {
  readonly pairs?: readonly string[];
  readonly manifest?: string;
  readonly rule?: readonly string[];
  readonly failOn?: string;
  readonly maxOmissions?: string;
  readonly minConfidence?: string;
  readonly exclude?: readonly string[];
  readonly ignoreText?: readonly string[];
  readonly baseline?: string;
  readonly since?: string;
  readonly reporter?: readonly string[];
  readonly cacheLocation?: string;
  /** False for `--no-cache`. */
  readonly cache: boolean;
  readonly jobs?: string;
  readonly sentences?: string;
  readonly sourceLang?: string;
  readonly targetLang?: string;
  readonly column?: readonly string[];
  readonly glossary?: readonly string[];
}

/** The options whose names are not those of their settings. */
const OTHERWISE: Partial<Record<keyof Config, string>> = {
  rules: "--rule",
  reporters: "--reporter",
  cache: "--no-cache",
};

/** A number without sign and exponent. */
const PLAIN_NUMBER = /^(\d+\.?\d*|\.\d+)$/;

/** The option that is a setting. */
export function optionOf(key: keyof Config): string {
  return OTHERWISE[key] ?? `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/**
 * Settings from options.
 *
 * @throws InputFailure naming the option whose value is none of its own
 */
export function settingsFromOptions(options: SettingOptions): Given {
  const { rule, failOn, maxOmissions, minConfidence, reporter, cache, jobs, ...asTheyAre } = options;
  const config = {
    ...asTheyAre,
    rules: rule && ruleSeverities(rule),
    failOn: failOn === undefined ? undefined : oneOf(SEVERITIES, failOn, "--fail-on"),
    maxOmissions: maxOmissions === undefined ? undefined : wholeNumber(maxOmissions, "--max-omissions", 0),
    minConfidence: minConfidence === undefined ? undefined : probability(minConfidence, "--min-confidence"),
    reporters: reporter,
    cache: useOfCache(options),
    jobs: jobs === undefined ? undefined : wholeNumber(jobs, "--jobs", 1),
  };
  const given = Object.entries(config).filter(([, value]) => value !== undefined);
  return { config: Object.fromEntries(given) as Config, base: ".", nameOf: optionOf };
}

/** A place for the cache is of use only if there is one. */
function useOfCache({ cache, cacheLocation }: SettingOptions): boolean | undefined {
  if (cacheLocation === undefined) return cache ? undefined : false;
  if (cache) return true;
  throw new InputFailure("of no use with --no-cache", { path: "--cache-location" });
}

function ruleSeverities(texts: readonly string[]): Config["rules"] {
  return Object.fromEntries(texts.map(ruleSeverity));
}

function ruleSeverity(text: string): [RuleId, RuleSeverity] {
  const [id, severity, ...more] = text.split("=");
  if (!id || !severity || more.length > 0) {
    throw new InputFailure("not a rule's severity", { path: "--rule", expected: "RULE=SEVERITY", got: text });
  }
  return [ruleNamed(id, "--rule"), oneOf(RULE_SEVERITIES, severity, "--rule")];
}

/**
 * The rule of that id.
 *
 * @param setting what the user named it with, for messages
 * @throws InputFailure if there is none
 */
export function ruleNamed(id: string, setting: string): RuleId {
  const ids = RULES.map((rule) => rule.id);
  const rule = ids.find((known) => known === id);
  if (rule !== undefined) return rule;
  const guess = nearest(id, ids);
  throw new InputFailure("unknown rule", {
    path: setting,
    expected: ids.join(", "),
    got: id,
    ...(guess !== undefined && { hint: `did you mean ${guess}?` }),
  });
}

function oneOf<Value extends FindingSeverity | RuleSeverity>(
  values: readonly Value[],
  text: string,
  option: string,
): Value {
  const value = values.find((known) => known === text);
  if (value !== undefined) return value;
  throw new InputFailure("unknown severity", { path: option, expected: values.join(", "), got: text });
}

function wholeNumber(text: string, option: string, least: number): number {
  if (/^\d{1,4}$/.test(text) && Number(text) >= least) return Number(text);
  const expected = `a whole number from ${least} to 9999`;
  throw new InputFailure("not such a number", { path: option, expected, got: text });
}

function probability(text: string, option: string): number {
  if (PLAIN_NUMBER.test(text) && Number(text) <= 1) return Number(text);
  throw new InputFailure("not a probability", { path: option, expected: "a number from 0 to 1", got: text });
}
