import { checkPair } from "../check/check-pair.js";
import { summaryOf } from "../check/verdict.js";
import type { CheckReport, RuleId } from "../record/check.js";
import { RULES } from "../record/check.js";
import { reporters } from "../report/check/index.js";
import { alignSettings, type RawAlignSettings } from "../settings.js";
import { loadShipped, packageVersion } from "../shipped.js";
import { loadDrawing } from "./drawing.js";
import { readGlossaries } from "./glossaries.js";
import { readInput } from "./input.js";
import { writeStandardOutput } from "./standard-output.js";

/** The options of `align check`, as they come from the command line. */
export interface CheckOptions extends RawAlignSettings {
  readonly glossary?: readonly string[];
  /** False for `--no-color`. */
  readonly color: boolean;
}

/**
 * `align check SOURCE TARGET`: looks for what is wrong with a translation.
 *
 * @returns whether it passes
 * @throws InputFailure if it cannot check
 */
export async function check(source: string, target: string, options: CheckOptions): Promise<boolean> {
  const settings = alignSettings(options);
  const glossaries = await readGlossaries(options.glossary ?? []);
  const texts = { source: await readInput(source), target: await readInput(target) };
  const rules = new Set<RuleId>(RULES.map(({ id }) => id));
  const pairs = [await checkPair({ ...texts, settings, rules }, await loadShipped(), glossaries)];
  const report: CheckReport = {
    format: "duiqi/check",
    version: 1,
    tool: `duiqi ${packageVersion()}`,
    pairs,
    summary: summaryOf(pairs, { failOn: "error" }),
  };
  await writeStandardOutput(reporters[0]!.write(report, await loadDrawing(options.color)));
  return report.summary.passed;
}
