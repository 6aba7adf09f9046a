import type { Finding, RuleId } from "../../src/diagnose/finding.js";
import type { Side } from "../../src/read/document.js";
import type { EditedParagraphs } from "./edits.js";
import { type LaidOut, layOut, type Marked } from "./layout.js";
import { areSame } from "./matches.js";

/** Both texts of an edited document, with what is to be found. */
export type EditedTexts = Readonly<Record<Side, LaidOut<RuleId>>>;

/** Lays out both sides. */
export function editedTexts({ source, target }: EditedParagraphs): EditedTexts {
  return { source: layOut(source), target: layOut(target) };
}

/**
 * Whether findings are what an edit is to be reported as, and nothing else. A gap is one finding at its place; what was
 * moved, or has another number, is one or more within a sentence that is concerned, on either side.
 */
export function isReported(texts: EditedTexts, findings: readonly Finding[]): boolean {
  const isMarked = (finding: Finding) =>
    texts[finding.side].marks.some((marked) => marked.mark === finding.rule && fits(finding, marked));
  return findings.length > 0 && findings.every(isMarked) && (findings.length === 1 || !isGap(findings[0]!));
}

function isGap({ rule }: Finding): boolean {
  return rule !== "moved" && rule !== "number-mismatch";
}

function fits(finding: Finding, { place }: Marked<RuleId>): boolean {
  if (isGap(finding)) return areSame(finding.place, place);
  const { line, column, endColumn } = finding.place;
  return line === place.line && column < place.endColumn && endColumn > place.column;
}
