import { settingsFromOptions } from "../../check/options.js";
import { type CheckSettings, checkSettings } from "../../check/settings.js";
import { InputFailure } from "../../failure.js";
import { checkStandardInput } from "../input.js";
import type { CheckOptions } from "./options.js";
import { readConfig } from "./read-config.js";

/** Settings, and what they were read from. */
export interface Settled {
  readonly settings: CheckSettings;
  /** The configuration file, as it can be opened from the working directory, if there is one. */
  readonly configPath?: string;
}

/**
 * What a check goes by: its options, and the configuration file that they name or that is found.
 *
 * @param files the texts that are named on the command line, if they are
 * @throws InputFailure if a setting cannot be followed, or is of no use with such texts
 */
export async function settle(files: readonly string[], options: CheckOptions): Promise<Settled> {
  if (files.length > 0) refuseOtherPairs(options);
  const given = settingsFromOptions(options);
  checkStandardInput(files, options.glossary ?? []);
  const file = await readConfig(options.config);
  const settings = checkSettings(given, file);
  if (options.updateBaseline && settings.baseline === undefined) {
    throw new InputFailure("of no use without a baseline", {
      path: "--update-baseline",
      hint: "name it with --baseline",
    });
  }
  return { settings, ...(file !== undefined && { configPath: file.path }) };
}

function refuseOtherPairs(options: CheckOptions): void {
  const other = (["pairs", "manifest", "exclude"] as const).find((name) => options[name] !== undefined);
  if (other === undefined) return;
  throw new InputFailure("of no use with SOURCE and TARGET", { path: `--${other}` });
}
