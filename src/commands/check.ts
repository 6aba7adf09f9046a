import type { ReportPlace } from "../check/report-place.js";
import { InputFailure } from "../failure.js";
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
  const glossaries = await readGlossaries(plan.settings.glossary);
  const checker = await Checker.open(plan.settings, glossaries, listener(options));
  const outcomes = await checker.check(plan.pairs);
  if (plan.isNamed) refuseFailed(outcomes);
  const { report } = await reportOf(
    outcomes,
    plan.settings,
    await openBaseline(plan.settings.baseline, false),
  );
  await explain(plan, report.pairs, named, glossaries, options);
  return true;
}

async function runCheck({ settings, pairs, isNamed }: CheckPlan, options: CheckOptions): Promise<boolean> {
  const known = await openBaseline(settings.baseline, options.updateBaseline ?? false);
  const changed = await changedPairs(pairs, settings.since);
  const checker = await Checker.open(settings, await readGlossaries(settings.glossary), listener(options));
  const outcomes = await checker.check(changed.map(({ files }) => files));
  const checked = outcomes.map(({ pair }, index) => ({ pair, changes: changed[index]!.changes }));
  if (isNamed) refuseFailed(outcomes);
  const { report, notices } = await reportOf(checked, settings, known);
  sayOutcomes(outcomes, notices, options);
  await deliverReport(report, shownPlaces(settings.reporters, options), options.color);
  return passes(report, options);
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
