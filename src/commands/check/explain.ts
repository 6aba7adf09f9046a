import { alignEitherWay } from "../../align/either-way.js";
import { type Found, findExplained } from "../../check/find-explained.js";
import { bestCandidate, likeliestPair } from "../../diagnose/candidate.js";
import { InputFailure } from "../../failure.js";
import type { Diagnosis } from "../../pipeline.js";
import { inputFormats } from "../../read/formats.js";
import type { Glossary } from "../../read/glossary.js";
import { type CheckedPair, type Finding, isGapRule } from "../../record/check.js";
import type { Explanation, LikeliestPair } from "../../record/explanation.js";
import { explanationLines } from "../../report/explanation.js";
import { loadShipped, type Shipped } from "../../shipped.js";
import { diagnoseTexts, readTexts } from "../../texts.js";
import { loadDrawing } from "../drawing.js";
import { readInput } from "../input.js";
import { writeStandardOutput } from "../standard-output.js";
import type { CheckOptions } from "./options.js";
import type { CheckPlan } from "./plan.js";

/**
 * Makes sure that an explanation is all that is asked for.
 *
 * @throws InputFailure naming an option that it has no use for
 */
export function refuseWithExplain(files: readonly string[], options: CheckOptions): void {
  const other = (["watch", "updateBaseline", "reporter"] as const).find(
    (name) => options[name] !== undefined,
  );
  const name = other === "updateBaseline" ? "update-baseline" : other;
  if (name !== undefined) throw new InputFailure("of no use with --explain", { path: `--${name}` });
  if (files.includes("-"))
    throw new InputFailure("standard input cannot be explained", { path: "--explain", hint: "name a file" });
}

/**
 * Says why findings were flagged.
 *
 * @param pairs what the check came to
 * @param named a fingerprint, a beginning of one, or `PATH:LINE`
 * @throws InputFailure if there is no such finding
 */
export async function explain(
  { settings }: CheckPlan,
  pairs: readonly CheckedPair[],
  named: string,
  glossaries: readonly Glossary[],
  { color }: Pick<CheckOptions, "color">,
): Promise<void> {
  const found = findExplained(pairs, named);
  const explanations: Explanation[] = [];
  for (const one of found) explanations.push(await explained(one, settings.reading, glossaries));
  await writeStandardOutput(explanationLines(explanations, await loadDrawing(color)));
}

/** What the report does not say: the texts are looked at once more. */
async function explained(
  { pair, finding }: Found,
  reading: CheckPlan["settings"]["reading"],
  glossaries: readonly Glossary[],
): Promise<Explanation> {
  const { source, target } = pair;
  if (source === undefined || target === undefined) return { pair, finding };
  const first = await readInput(source.path);
  const second = source.path === target.path ? first : await readInput(target.path);
  const documents = await readTexts(first, second, reading);
  const shipped = await loadShipped();
  const diagnosis = await diagnoseTexts(documents, new Set(), shipped, glossaries);
  const candidate = bestCandidate(diagnosis, finding);
  const pairing = isGapRule(finding.rule) ? pairingOf(diagnosis, finding, shipped) : undefined;
  const format = inputFormats[documents[finding.side].format];
  const hasComments = format !== undefined && "comments" in format;
  return {
    pair,
    finding,
    ...(candidate && { candidate }),
    ...(pairing && { pairing }),
    ...(hasComments && { comment: `<!-- duiqi-ignore ${finding.rule}: REASON -->` }),
  };
}

/** What else the aligner might have done; messages with keys it does not align. */
function pairingOf(diagnosis: Diagnosis, finding: Finding, { data }: Shipped): LikeliestPair | undefined {
  const { source, target, glossary } = diagnosis;
  if (source.document.blocks.some(({ key }) => key !== undefined)) return undefined;
  return likeliestPair(diagnosis, finding, alignEitherWay(source, target, data, glossary).bestPair);
}
