import type { FilePair } from "../../check/file-pair.js";
import { settingsFromOptions } from "../../check/options.js";
import { type CheckSettings, checkSettings } from "../../check/settings.js";
import { InputFailure } from "../../failure.js";
import { checkStandardInput } from "../input.js";
import { checkOutputs } from "../output.js";
import { findPairs } from "./find-pairs.js";
import type { CheckOptions } from "./options.js";
import { readConfig } from "./read-config.js";

/** All that a check is about to do. */
export interface CheckPlan {
  readonly settings: CheckSettings;
  readonly pairs: readonly FilePair[];
  /** Whether it is one pair, which the command line names. */
  readonly isNamed: boolean;
  /** The configuration file, as it can be opened from the working directory, if there is one. */
  readonly configPath?: string;
}

/**
 * What a check is to do: by its options, and by the configuration file that they name or that is found.
 *
 * @param files a source and its target, or a file that holds both; if none is named, the settings name pairs
 * @throws InputFailure naming the first thing that is wrong
 */
export async function planCheck(files: readonly string[], options: CheckOptions): Promise<CheckPlan> {
  if (files.length > 0) refuseOtherPairs(options);
  const given = settingsFromOptions(options);
  checkStandardInput(files, options.glossary ?? []);
  const file = await readConfig(options.config);
  const settings = checkSettings(given, file);
  if (options.updateBaseline) checkHasBaseline(settings);
  const isNamed = files.length > 0;
  const pairs = isNamed ? [namedPair(files)] : await findPairs(settings);
  const plan = { settings, pairs, isNamed, ...(file !== undefined && { configPath: file.path }) };
  await checkFiles(plan, options);
  return plan;
}

function checkHasBaseline({ baseline }: CheckSettings): void {
  if (baseline !== undefined) return;
  const hint = "name it with --baseline";
  throw new InputFailure("of no use without a baseline", { path: "--update-baseline", hint });
}

function refuseOtherPairs(options: CheckOptions): void {
  const other = (["pairs", "manifest", "exclude"] as const).find((name) => options[name] !== undefined);
  if (other === undefined) return;
  throw new InputFailure("of no use with SOURCE and TARGET", { path: `--${other}` });
}

function namedPair([source, target = source]: readonly string[]): FilePair {
  return { source: source!, target: target! };
}

/** The files that a check reads beside its texts. */
export function listsOf({ settings: { glossary, manifest, baseline }, configPath }: CheckPlan): string[] {
  return [...glossary, manifest, baseline, configPath].filter((path) => path !== undefined);
}

/** Before any work is done, as a report may take as long as the check. */
async function checkFiles(plan: CheckPlan, { updateBaseline }: CheckOptions): Promise<void> {
  const { baseline, reporters } = plan.settings;
  const written = [...reporters.map(({ path }) => path), updateBaseline ? baseline : undefined];
  const outputs = written.filter((path) => path !== undefined);
  if (outputs.length === 0) return;
  const texts = plan.pairs.flatMap(({ source, target }) => [source, target]);
  const lists = listsOf(plan).filter((path) => !updateBaseline || path !== baseline);
  await checkOutputs(outputs, [...texts, ...lists]);
}
