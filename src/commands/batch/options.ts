import type { RawAlignSettings, RawWriteSettings } from "../../settings.js";
import type { MergeOptions } from "./merge-settings.js";

/** The options of `align batch`, as they come from the command line. */
export interface BatchOptions extends RawAlignSettings, RawWriteSettings, MergeOptions {
  /** The output folder. */
  readonly out?: string;
  /** Names of formats with commas between them. */
  readonly to?: string;
  /** Folders to pair. */
  readonly source?: string;
  readonly target?: string;
  readonly pairs?: readonly string[];
  readonly jobs?: string;
  /** Address of a Redis server. */
  readonly queue?: string;
  readonly resume?: boolean;
  /** Path of the summary as JSON. */
  readonly report?: string;
  /** Paths of glossaries. */
  readonly glossary?: readonly string[];
  readonly quiet?: boolean;
  /** False for `--no-color`. */
  readonly color: boolean;
  readonly debug?: boolean;
}
