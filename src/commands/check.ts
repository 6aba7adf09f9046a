import type { FilePair } from "../check/file-pair.js";
import type { ReportPlace } from "../check/report-place.js";
import { InputFailure } from "../failure.js";
import type { Glossary } from "../read/glossary.js";
import type { CheckReport } from "../record/check.js";
import { counted } from "../report/counted.js";
import { openBaseline } from "./check/baseline-file.js";
import { changedPairs } from "./check/changed-pairs.js";
import { Checker, type Listener } from "./check/checker.js";
import { deliverReport } from "./check/deliver-report.js";
import type { CheckOptions } from "./check/options.js";
import type { Outcome } from "./check/outcome.js";
import { type CheckPlan, planCheck } from "./check/plan.js";
import { reportOf } from "./check/report-of.js";
import { sayOutcomes } from "./check/say-outcomes.js";
import { readGlossaries } from "./glossaries.js";

/**
 * `align check`: looks for what is wrong with translations.
 *
 * @param files a source and its target, or a file that holds both; if none is named, the pairs are those of the options
 *   or the configuration file
 * @returns whether the check passes; what is only to be explained does
 * @throws InputFailure if it cannot check, or not all; what it found in the others is reported
 * @throws Interrupted if a signal stopped it
 */
export async function check(files: readonly string[], options: CheckOptions): Promise<boolean> {
  if (options.explain !== undefined) return explainFinding(files, options, options.explain);
  if (!options.watch) return runCheck(await planCheck(files, options), options);
  const { watch } = await import("./check/watch.js");
  return watch(files, options, runCheck);
}

/** Whoever asks why something is flagged need not hear once more that it is. */
async function explainFinding(
  files: readonly string[],
  options: CheckOptions,
  named: string,
): Promise<boolean> {
  const { explain, refuseWithExplain } = await import("./check/explain.js");
  refuseWithExplain(files, options);
  const plan = await planCheck(files, options);
  const { settings, pairs } = plan;
  const glossaries = await readGlossaries(settings.glossary);
  const outcomes = await outcomesOf(plan, pairs, glossaries, options);
  const { report } = await reportOf(outcomes, settings, await openBaseline(settings.baseline, false));
  await explain(plan, report.pairs, named, glossaries, options);
  return true;
}

async function runCheck(plan: CheckPlan, options: CheckOptions): Promise<boolean> {
  const { settings, pairs } = plan;
  const known = await openBaseline(settings.baseline, options.updateBaseline ?? false);
  const changed = await changedPairs(pairs, settings.since);
  const glossaries = await readGlossaries(settings.glossary);
  const files = changed.map((pair) => pair.files);
  const outcomes = await outcomesOf(plan, files, glossaries, options);
  const checked = outcomes.map(({ pair }, index) => ({ pair, changes: changed[index]!.changes }));
  const { report, notices } = await reportOf(checked, settings, known);
  sayOutcomes(outcomes, notices, options);
  await deliverReport(report, shownPlaces(settings.reporters, options), options.color);
  return passes(report, options);
}

/**
 * What comes of the pairs of a plan, or of some of them.
 *
 * @throws InputFailure if one that the command line names could not be checked
 */
async function outcomesOf(
  { settings, isNamed }: CheckPlan,
  pairs: readonly FilePair[],
  glossaries: readonly Glossary[],
  options: CheckOptions,
): Promise<Outcome[]> {
  const checker = await Checker.open(settings, glossaries, listener(options));
  const outcomes = await checker.check(pairs);
  if (isNamed) refuseFailed(outcomes);
  return outcomes;
}

function listener({ quiet = false, debug = false }: CheckOptions): Listener {
  const say = (line: string) => process.stderr.write(`align: ${line}\n`);
  return { warn: quiet ? () => {} : say, debug: debug ? say : () => {}, quiet };
}

/** Of a pair that the command line names there is nothing to report but why it could not be checked. */
function refuseFailed(outcomes: readonly Outcome[]): void {
  for (const { pair } of outcomes) {
    if (pair.failure !== undefined) throw new InputFailure(pair.failure);
  }
}

/** Whoever wants quiet wants a report on standard output only if they ask for it there and then. */
function shownPlaces(places: readonly ReportPlace[], { quiet, reporter }: CheckOptions): ReportPlace[] {
  return places.filter(({ path }) => path !== undefined || !quiet || reporter !== undefined);
}

function passes({ summary }: CheckReport, { quiet }: CheckOptions): boolean {
  const { pairs, failed, errors, warnings, notes, passed } = summary;
  if (failed > 0) throw new InputFailure(`${failed} of ${counted(pairs, "pair")} could not be checked`);
  if (!passed && quiet) {
    const counts = [counted(errors, "error"), counted(warnings, "warning"), counted(notes, "note")];
    process.stderr.write(`align: the check fails: ${counts.join(", ")}\n`);
  }
  return passed;
}
