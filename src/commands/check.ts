import type { FilePair } from "../check/file-pair.js";
import type { ReportPlace } from "../check/report-place.js";
import type { CheckSettings } from "../check/settings.js";
import { InputFailure } from "../failure.js";
import type { CheckReport } from "../record/check.js";
import { counted } from "../report/counted.js";
import { changedPairs } from "./check/changed-pairs.js";
import { Checker, type Listener } from "./check/checker.js";
import { deliverReport } from "./check/deliver-report.js";
import { findPairs } from "./check/find-pairs.js";
import type { CheckOptions } from "./check/options.js";
import type { Outcome } from "./check/outcome.js";
import { reportOf } from "./check/report-of.js";
import { sayOutcomes } from "./check/say-outcomes.js";
import { settle } from "./check/settle.js";
import { readGlossaries } from "./glossaries.js";
import { checkOutputs } from "./output.js";

/**
 * `align check`: looks for what is wrong with translations.
 *
 * @param files a source and its target, or a file that holds both; if none is named, the pairs are those of the options
 *   or the configuration file
 * @returns whether the check passes
 * @throws InputFailure if it cannot check, or not all; what it found in the others is reported
 */
export async function check(files: readonly string[], options: CheckOptions): Promise<boolean> {
  const { settings, configPath } = await settle(files, options);
  const pairs = files.length > 0 ? [namedPair(files)] : await findPairs(settings);
  await checkFiles(settings, pairs, configPath, options);
  const changed = await changedPairs(pairs, settings.since);
  const checker = await Checker.open(settings, await readGlossaries(settings.glossary), listener(options));
  const outcomes = await checker.check(changed.map(({ files }) => files));
  const checked = outcomes.map(({ pair }, index) => ({ pair, changes: changed[index]!.changes }));
  if (files.length > 0) refuseFailed(outcomes);
  const { report, notices } = await reportOf(checked, settings, options.updateBaseline ?? false);
  sayOutcomes(outcomes, notices, options);
  await deliverReport(report, shownPlaces(settings.reporters, options), options.color);
  return passes(report, options);
}

function namedPair([source, target = source]: readonly string[]): FilePair {
  return { source: source!, target: target! };
}

function listener({ quiet = false, debug = false }: CheckOptions): Listener {
  const say = (line: string) => process.stderr.write(`align: ${line}\n`);
  return { warn: quiet ? () => {} : say, debug: debug ? say : () => {}, quiet };
}

/** Before any work is done, as a report may take as long as the check. */
async function checkFiles(
  { reporters, glossary, manifest, baseline }: CheckSettings,
  pairs: readonly FilePair[],
  configPath: string | undefined,
  { updateBaseline }: CheckOptions,
): Promise<void> {
  const written = [...reporters.map(({ path }) => path), updateBaseline ? baseline : undefined];
  const outputs = written.filter((path) => path !== undefined);
  if (outputs.length === 0) return;
  const texts = pairs.flatMap(({ source, target }) => [source, target]);
  const lists = [configPath, manifest, updateBaseline ? undefined : baseline];
  await checkOutputs(outputs, [...texts, ...glossary, ...lists.filter((path) => path !== undefined)]);
}

/** Of a pair that is named on the command line there is nothing to report but why it could not be checked. */
function refuseFailed(outcomes: readonly Outcome[]): void {
  for (const { pair } of outcomes) {
    const { failure } = pair;
    if (failure !== undefined) throw new InputFailure(failure);
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
