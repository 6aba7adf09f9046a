import { InputFailure } from "../failure.js";
import { type Reporter, reporterNamed } from "../report/check/index.js";

/** A form of the report, and where it goes. */
export interface ReportPlace {
  readonly reporter: Reporter;
  /** A file; standard output if missing. */
  readonly path?: string;
}

/**
 * What `NAME` or `NAME=FILE` asks for.
 *
 * @param setting what the user gave it with, for messages
 * @throws InputFailure if there is no such reporter, or the file has no name
 */
export function reportPlace(text: string, setting: string): ReportPlace {
  const end = text.indexOf("=");
  const name = end < 0 ? text : text.slice(0, end);
  const reporter = reporterNamed(name, setting);
  if (end < 0) return { reporter };
  const path = text.slice(end + 1);
  if (path !== "") return { reporter, path };
  throw new InputFailure("a file without a name", { path: setting, expected: `${name}=FILE`, got: text });
}

/**
 * Makes sure that standard output is one report alone.
 *
 * @throws InputFailure if two are for it
 */
export function checkPlaces(places: readonly ReportPlace[], setting: string): void {
  const shown = places.filter(({ path }) => path === undefined).map(({ reporter }) => reporter.name);
  if (shown.length < 2) return;
  throw new InputFailure("standard output has room for one report", {
    path: setting,
    got: shown.join(" and "),
    hint: `name a file for one of them: ${shown[1]}=FILE`,
  });
}
