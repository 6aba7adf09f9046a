import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import {
  applyBaseline,
  type Baseline,
  type BaselineEntry,
  baselineOf,
  type Compared,
  EMPTY_BASELINE,
} from "../../check/baseline.js";
import { InputFailure } from "../../failure.js";
import type { CheckedPair } from "../../record/check.js";
import { encodeForDiff } from "../../record/json.js";
import { readInput } from "../input.js";
import { writeFiles } from "../write-files.js";

/**
 * The baseline in a file.
 *
 * @param mayBeMissing whether a file that is not there is one without entries
 * @throws InputFailure if it cannot be read, or is none
 */
export async function readBaseline(path: string, mayBeMissing: boolean): Promise<Baseline> {
  if (!existsSync(path)) {
    if (mayBeMissing) return EMPTY_BASELINE;
    throw new InputFailure("not found", { path, hint: "make it with --update-baseline" });
  }
  const { decodeBaseline } = await import("../../check/decode-baseline.js");
  return decodeBaseline(new TextDecoder().decode((await readInput(path)).bytes), path);
}

/** Sets aside what a baseline in that file has. */
export function compareWithBaseline(
  pairs: readonly CheckedPair[],
  baseline: Baseline,
  path: string,
): Compared {
  return applyBaseline(pairs, baseline, nameFrom(path));
}

/**
 * Makes a baseline of what was found now and what it had of other pairs whose files are there, and writes it, unless it
 * is as it was.
 *
 * @throws InputFailure if it cannot be written
 */
export async function updateBaseline(
  pairs: readonly CheckedPair[],
  previous: Baseline,
  path: string,
): Promise<Baseline> {
  const folder = dirname(path);
  const baseline = baselineOf(pairs, previous, nameFrom(path), (name) => existsSync(join(folder, name)));
  const text = [...encodeForDiff(baseline)].join("");
  const isAsItWas = existsSync(path) && text === [...encodeForDiff(previous)].join("");
  if (!isAsItWas) await writeFiles([{ path, chunks: [text] }]);
  return baseline;
}

/** A line of an entry for which nothing was found. */
export function staleLine(path: string, { source, target, side, rule, text }: BaselineEntry): string {
  const file = side === "source" ? source : target;
  return `${path}: no longer found: ${rule} in ${file}${text === "" ? "" : `: «${text}»`}`;
}

/** Names files as a baseline does: from its folder, with `/`, so that it can be used anywhere. */
function nameFrom(baselinePath: string): (path: string) => string {
  const folder = resolve(dirname(baselinePath));
  return (path) => (path === "-" ? path : relative(folder, resolve(path)).split(sep).join("/"));
}
