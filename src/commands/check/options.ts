import type { SettingOptions } from "../../check/options.js";

/** The options of `align check`, as they come from the command line. */
export interface CheckOptions extends SettingOptions {
  /** A file of settings; false for `--no-config`. */
  readonly config?: string | false;
  readonly watch?: boolean;
  readonly updateBaseline?: boolean;
  readonly quiet?: boolean;
  /** False for `--no-color`. */
  readonly color: boolean;
  readonly debug?: boolean;
}
