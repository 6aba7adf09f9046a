import type { Finding, Stretch } from "../../src/diagnose/finding.js";
import type { GapRule } from "../../src/diagnose/gap-rules.js";
import type { Counts } from "../scores.js";
import type { Deletion } from "./deletions.js";

/** A finding and a deletion are the same if this share of either is common to both. */
const LEAST_OVERLAP = 0.5;

/** Findings of one rule against what was deleted: how many of either there are, and how many are the same. */
export function gapCounts(
  rule: GapRule,
  findings: readonly Finding[],
  deletions: readonly Deletion[],
): Counts {
  const proposed = findings.filter((finding) => finding.rule === rule);
  const gold = deletions.filter((deletion) => deletion.rule === rule);
  const right = gold.filter((deletion) => proposed.some((finding) => areSame(finding.place, deletion.place)));
  return { right: right.length, proposed: proposed.length, gold: gold.length };
}

/** Both are within a line: a paragraph is one. */
export function areSame(one: Stretch, other: Stretch): boolean {
  if (one.line !== other.line || one.endLine !== other.endLine) return false;
  const common = Math.min(one.endColumn, other.endColumn) - Math.max(one.column, other.column);
  return common >= LEAST_OVERLAP * Math.max(one.endColumn - one.column, other.endColumn - other.column);
}
