import { InputFailure } from "../../failure.js";
import { github } from "./github.js";
import { json } from "./json.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown.js";
import type { Reporter } from "./reporter.js";
import { sarif } from "./sarif/index.js";
import { text } from "./text.js";

export type { ReportDrawing, Reporter } from "./reporter.js";

/** All forms of a check's report, in the order in which they are listed. */
export const reporters: readonly Reporter[] = [text, github, sarif, junit, json, markdown];

/**
 * The form of that name.
 *
 * @param setting what the user named it with, for messages
 * @throws InputFailure if there is none
 */
export function reporterNamed(name: string, setting = "--reporter"): Reporter {
  const reporter = reporters.find((one) => one.name === name);
  if (reporter !== undefined) return reporter;
  const names = reporters.map((one) => one.name).join(", ");
  throw new InputFailure("unknown form of report", {
    path: setting,
    expected: `one of ${names}`,
    got: name,
  });
}
