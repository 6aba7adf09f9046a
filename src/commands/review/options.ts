import { InputFailure } from "../../failure.js";
import type { RawAlignSettings } from "../../settings.js";

/** The options of `align review`, as they come from the command line. */
export interface ReviewOptions extends RawAlignSettings {
  /** The record of two texts. */
  readonly output?: string;
  /** Paths of glossaries. */
  readonly glossary?: readonly string[];
  /** False for `--no-open`. */
  readonly open: boolean;
  readonly port?: string;
  readonly quiet?: boolean;
}

/**
 * The port that the user wants, 0 for any.
 *
 * @throws InputFailure if it is none
 */
export function portOf({ port = "0" }: Pick<ReviewOptions, "port">): number {
  const number = Number(port);
  if (/^\d{1,5}$/.test(port) && number <= 65_535) return number;
  throw new InputFailure("not a port", { path: "--port", expected: "a number up to 65535", got: port });
}

/**
 * Makes sure that what says how texts are read and aligned is given with texts alone: a record has been aligned.
 *
 * @throws InputFailure naming the option
 */
export function refuseForRecord(options: ReviewOptions): void {
  const { output, sourceLang, targetLang, column, words } = options;
  const given = [
    ["--output", output],
    ["--source-lang", sourceLang],
    ["--target-lang", targetLang],
    ["--column", column],
    ["--words", words],
  ].find(([, value]) => value !== undefined);
  if (given === undefined) return;
  throw new InputFailure("an option for two texts, and there is but a record", {
    path: String(given[0]),
    hint: "leave it out, or name the target, too",
  });
}
