import type { FindingSeverity, RuleId } from "./finding.js";

/** What users are told of a rule. */
export interface RuleInfo {
  readonly id: RuleId;
  /** In a few words, as a heading: `Omitted paragraph`. */
  readonly title: string;
  /** One sentence: what it flags. */
  readonly summary: string;
  /** One sentence: what to do about it. */
  readonly remedy: string;
  /** The severity of its weightiest findings; others may weigh less. */
  readonly severity: FindingSeverity;
}

/** All rules, in the order in which they are listed. */
export const RULES: readonly RuleInfo[] = [
  {
    id: "omitted-paragraph",
    title: "Omitted paragraph",
    summary: "A paragraph, heading or list item of the source has no translation.",
    remedy: "Translate it, or accept the gap with an ignore comment or the baseline.",
    severity: "error",
  },
  {
    id: "omitted-sentence",
    title: "Omitted sentence",
    summary: "A sentence of the source has no translation, though its paragraph has one.",
    remedy: "Translate it, or accept the gap with an ignore comment or the baseline.",
    severity: "error",
  },
  {
    id: "added-paragraph",
    title: "Added paragraph",
    summary: "A paragraph, heading or list item of the target has no source.",
    remedy: "Take it out, or write it in the source, too.",
    severity: "error",
  },
  {
    id: "added-sentence",
    title: "Added sentence",
    summary: "A sentence of the target has no source, though its paragraph has one.",
    remedy: "Take it out, or write it in the source, too.",
    severity: "error",
  },
  {
    id: "omitted-phrase",
    title: "Omitted phrase",
    summary: "A clause of a translated sentence is not in its translation.",
    remedy: "Read both sentences, and translate what is missing.",
    severity: "error",
  },
  {
    id: "number-mismatch",
    title: "Number mismatch",
    summary: "A number of a sentence is another, or is missing, in its translation.",
    remedy: "Compare the numbers; 万 is 10 000, 亿 is 100 million.",
    severity: "error",
  },
  {
    id: "untranslated",
    title: "Untranslated text",
    summary: "Text stands in the other language untranslated.",
    remedy: "Translate it.",
    severity: "error",
  },
  {
    id: "term-mismatch",
    title: "Term mismatch",
    summary: "A term of the glossary is translated otherwise than the glossary has it.",
    remedy: "Use the glossary's term, or add the other to the glossary.",
    severity: "error",
  },
  {
    id: "moved",
    title: "Moved text",
    summary: "A sentence is translated, but elsewhere than its neighbours are.",
    remedy: "Move its translation to where it belongs, if the order matters.",
    severity: "warning",
  },
  {
    id: "structure",
    title: "Structure",
    summary: "A heading, list item, code block or link is on one side only, or is another on the other side.",
    remedy: "Give both sides the same structure, code and links.",
    severity: "warning",
  },
  {
    id: "missing-file",
    title: "Missing file",
    summary: "A file has no partner in the other language.",
    remedy: "Translate it, or exclude it.",
    severity: "error",
  },
];

/** What users are told of each rule, by its id. */
export const RULE: Readonly<Record<RuleId, RuleInfo>> = Object.fromEntries(
  RULES.map((rule) => [rule.id, rule]),
) as Record<RuleId, RuleInfo>;
