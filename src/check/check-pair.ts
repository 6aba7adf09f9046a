import { isPaired } from "../align/bead.js";
import type { RuleId } from "../diagnose/finding.js";
import type { Diagnosis } from "../pipeline.js";
import type { Side } from "../read/document.js";
import type { Glossary } from "../read/glossary.js";
import type { CheckedPair, CheckedSide } from "../record/check.js";
import type { Shipped } from "../shipped.js";
import { diagnoseTexts, type ReadSettings, readTexts, type Text } from "../texts.js";

/** A pair of texts, and what its findings depend on beside the shipped data and glossaries. */
export interface PairToCheck {
  readonly source: Text;
  readonly target: Text;
  readonly settings: ReadSettings;
  /** The rules to go by. */
  readonly rules: ReadonlySet<RuleId>;
}

/**
 * All of a pair's way from bytes to its findings.
 *
 * @throws InputFailure if a text cannot be read, or both are in the same language
 */
export async function checkPair(
  { source, target, settings, rules }: PairToCheck,
  shipped: Shipped,
  glossaries: readonly Glossary[],
): Promise<CheckedPair> {
  const documents = await readTexts(source, target, settings);
  const diagnosis = await diagnoseTexts(documents, rules, shipped, glossaries);
  const sides = { source: checkedSide("source", diagnosis), target: checkedSide("target", diagnosis) };
  return { ...sides, findings: diagnosis.findings, setAside: [] };
}

function checkedSide(side: Side, { alignment, moves, ...texts }: Diagnosis): CheckedSide {
  const { document, sentences } = texts[side];
  const { path, language, numbering } = document;
  const matched = [...alignment.sentences.filter(isPaired), ...moves].reduce((sum, bead) => {
    return sum + bead[side].end - bead[side].start;
  }, 0);
  const counts = { sentences: sentences.length, matched };
  return { path, language, ...counts, ...(numbering === "blocks" && { numbering }) };
}
