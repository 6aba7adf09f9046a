import type { RuleId } from "../diagnose/finding.js";
import type { ReadWarning, Side } from "../read/document.js";
import type { Glossary } from "../read/glossary.js";
import type { Segmented } from "../segment/sentence.js";
import type { Shipped } from "../shipped.js";
import { checkHoldsBoth, diagnoseTexts, type ReadSettings, readTexts, type Text } from "../texts.js";
import { applyIgnores } from "./ignores.js";
import { matchedSentences } from "./matched.js";
import type { PairResult, SideResult } from "./pair-result.js";

/** A pair of texts, and what its findings depend on beside the shipped data and glossaries. */
export interface PairToCheck {
  readonly source: Text;
  readonly target: Text;
  readonly settings: ReadSettings;
  /** The rules to go by. */
  readonly rules: ReadonlySet<RuleId>;
}

/**
 * All of a pair's way from bytes to its findings. A file that holds both texts may be both source and target.
 *
 * @throws InputFailure if a text cannot be read
 */
export async function checkPair(
  { source, target, settings, rules }: PairToCheck,
  shipped: Shipped,
  glossaries: readonly Glossary[],
): Promise<PairResult> {
  const documents = await readTexts(source, target, settings);
  if (source.path === target.path) checkHoldsBoth(documents);
  const diagnosis = await diagnoseTexts(documents, rules, shipped, glossaries);
  const { findings, setAside, warnings } = applyIgnores(diagnosis.findings, documents, rules);
  const matched = matchedSentences(diagnosis);
  const side = (name: Side) => sideResult(diagnosis[name], matched[name], warnings[name]);
  return { source: side("source"), target: side("target"), findings, setAside };
}

function sideResult(
  { document, sentences }: Segmented,
  matched: number,
  warnings: readonly ReadWarning[],
): SideResult {
  const { language, numbering, encoding } = document;
  return {
    language,
    sentences: sentences.length,
    matched,
    ...(numbering === "blocks" && { numbering }),
    ...(encoding !== undefined && { encoding }),
    warnings: [...document.warnings, ...warnings],
  };
}
