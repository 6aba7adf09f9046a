import type { ReportPlace } from "../check/report-place.js";
import type { CheckSettings } from "../check/settings.js";
import { summaryOf, weighed } from "../check/verdict.js";
import { InputFailure } from "../failure.js";
import type { CheckedPair, CheckReport } from "../record/check.js";
import { counted } from "../report/counted.js";
import { packageVersion } from "../shipped.js";
import { Checker, type Listener } from "./check/checker.js";
import { deliverReport } from "./check/deliver-report.js";
import type { CheckOptions } from "./check/options.js";
import { type CheckPlan, planCheck } from "./check/plan.js";
import { sayOutcomes } from "./check/say-outcomes.js";
import { readGlossaries } from "./glossaries.js";

/**
 * `align check`: looks for what is wrong with translations.
 *
 * @param files a source and its target, or a file that holds both; if none is named, the pairs are those of the options
 *   or the configuration file
 * @returns whether the check passes
 * @throws InputFailure if it cannot check, or not all; what it found in the others is reported
 * @throws Interrupted if a signal stopped it
 */
export async function check(files: readonly string[], options: CheckOptions): Promise<boolean> {
  if (!options.watch) return runCheck(await planCheck(files, options), options);
  const { watch } = await import("./check/watch.js");
  return watch(files, options, runCheck);
}

async function runCheck(plan: CheckPlan, options: CheckOptions): Promise<boolean> {
  const { settings, pairs, isNamed } = plan;
  const checker = await Checker.open(settings, await readGlossaries(settings.glossary), listener(options));
  const outcomes = await checker.check(pairs);
  const checked = outcomes.map(({ pair }) => pair);
  if (isNamed) refuseFailed(checked);
  sayOutcomes(outcomes, options);
  const report = reportOf(checked, settings);
  await deliverReport(report, shownPlaces(settings.reporters, options), options.color);
  return passes(report, options);
}

function listener({ quiet = false, debug = false }: CheckOptions): Listener {
  const say = (line: string) => process.stderr.write(`align: ${line}\n`);
  return { warn: quiet ? () => {} : say, debug: debug ? say : () => {}, quiet };
}

/** Of a pair that the command line names there is nothing to report but why it could not be checked. */
function refuseFailed(pairs: readonly CheckedPair[]): void {
  for (const { failure } of pairs) if (failure !== undefined) throw new InputFailure(failure);
}

function reportOf(checked: readonly CheckedPair[], settings: CheckSettings): CheckReport {
  const pairs = checked.map((pair) => weighed(pair, settings));
  const tool = `duiqi ${packageVersion()}`;
  return { format: "duiqi/check", version: 1, tool, pairs, summary: summaryOf(pairs, settings) };
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
