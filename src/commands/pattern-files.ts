import { join, relative, resolve, sep } from "node:path";
import type { PatternFiles } from "../batch/pairing.js";
import { parsePattern, searchOf, type Template } from "../batch/pattern.js";
import { ioFailure } from "./io-failure.js";

/** Where files are looked for. */
export interface SearchLimits {
  /** The folder that paths are relative to; the working directory if missing. */
  readonly base?: string;
  /** Globs, relative to any folder that is searched, of what is not looked at. */
  readonly ignored?: readonly string[];
  /** A folder, as it can be opened from the working directory; what is in it is passed over. */
  readonly without?: string;
}

/**
 * The files that there are for either side of patterns.
 *
 * @returns paths relative to the base, `/` between folders
 * @throws InputFailure if a pattern is none, or a folder cannot be read
 */
export function filesByPatterns(
  texts: readonly string[],
  limits: SearchLimits = {},
  option?: string,
): Promise<PatternFiles[]> {
  const searches = texts
    .map((text) => parsePattern(text, option))
    .map(async (pattern) => ({
      pattern,
      source: await filesFor(pattern.source, limits),
      target: await filesFor(pattern.target, limits),
    }));
  return Promise.all(searches);
}

async function filesFor(template: Template, limits: SearchLimits): Promise<string[]> {
  const { escapePath } = await import("tinyglobby");
  const { folder, levels, deep } = searchOf(template);
  const glob = deep ? "**" : levels.map((level) => (level === undefined ? "*" : escapePath(level))).join("/");
  const names = await filesIn(folder || ".", [glob], limits);
  return names.map((name) => folder + name).filter((path) => template.expression.test(path));
}

/**
 * Files below a folder, hidden ones aside.
 *
 * @param folder relative to the base
 * @returns paths relative to the folder, `/` between folders; none if it is not there
 * @throws InputFailure if it cannot be read
 */
export async function filesIn(
  folder: string,
  globs: readonly string[],
  { base = ".", ignored = [], without }: SearchLimits = {},
): Promise<string[]> {
  const { glob } = await import("tinyglobby");
  const cwd = join(base, folder);
  const options = { cwd, dot: false, expandDirectories: false, ignore: ignored } as const;
  const found = await glob(globs, options).catch((error: unknown) => {
    throw ioFailure(error, cwd);
  });
  if (without === undefined) return found;
  const passed = relative(resolve(cwd), resolve(without)).split(sep).join("/");
  const inside = passed !== "" && passed !== ".." && !passed.startsWith("../");
  return inside ? found.filter((path) => !path.startsWith(`${passed}/`)) : found;
}
