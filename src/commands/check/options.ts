import type { SettingOptions } from "../../check/options.js";

/** The options of `align check`, as they come from the command line. */
export interface CheckOptions extends SettingOptions {
  /** A file of settings; false for `--no-config`. */
  readonly config?: string | false;
  readonly watch?: boolean;
  readonly updateBaseline?: boolean;
  /** A fingerprint, a beginning of one, or `PATH:LINE`: what is to be explained instead of reported. */
  readonly explain?: string;
  readonly quiet?: boolean;
  /** False for `--no-color`. */
  readonly color: boolean;
  readonly debug?: boolean;
}
