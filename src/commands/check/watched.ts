import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { parsePattern, searchOf } from "../../batch/pattern.js";
import { type CheckPlan, listsOf } from "./plan.js";

/** What a check depends on, as absolute paths. */
export interface Watched {
  /** Folders that are there, by which all of it can be reached. */
  readonly roots: readonly string[];
  /** Is the same for what can be watched as before. */
  readonly identity: string;
  /** Whether a folder or file has to be watched for that. */
  readonly leads: (path: string) => boolean;
  /** Whether it would be checked or read. */
  readonly concerns: (path: string) => boolean;
}

/** Parts of paths that no pattern spans. */
const PASSED_OVER = /^\.|^node_modules$/;

/** What a check depends on: what its patterns name, the files of its pairs, and what else it reads; no report of it. */
export function watchedBy(plan: CheckPlan): Watched {
  const { pairs, settings } = plan;
  const { texts = [], base = "." } = settings.pairs ?? {};
  const templates = texts.map((text) => parsePattern(text)).flatMap(({ source, target }) => [source, target]);
  const folders = templates.map((template) => resolve(base, searchOf(template).folder));
  const reports = new Set(settings.reporters.map(({ path }) => path && resolve(path)));
  const paths = [...pairs.flatMap(({ source, target }) => [source, target]), ...listsOf(plan)];
  const files = new Set(paths.map((path) => resolve(path)));
  const ways = waysTo([...folders, ...files]);
  const isNamed = (path: string) => {
    const name = relative(resolve(base), path).split(sep).join("/");
    return templates.some(({ expression }) => expression.test(name));
  };
  const roots = [...new Set([...folders, ...[...files].map(dirname)].map(nearestThere))].sort();
  const outside = [...files].filter((path) => !folders.some((folder) => isSpanned(folder, path)));
  return {
    roots,
    identity: JSON.stringify([roots, folders, outside]),
    leads: (path) => ways.has(path) || folders.some((folder) => isSpanned(folder, path)),
    concerns: (path) => !reports.has(path) && (files.has(path) || isNamed(path)),
  };
}

/** The paths, and all folders above them. */
function waysTo(paths: readonly string[]): Set<string> {
  const ways = new Set<string>();
  for (let way of paths) {
    for (; !ways.has(way); way = dirname(way)) ways.add(way);
  }
  return ways;
}

function isSpanned(folder: string, path: string): boolean {
  const parts = relative(folder, path).split(sep);
  return parts[0] !== ".." && !parts.some((part) => PASSED_OVER.test(part));
}

/** The folder, or the first above it that is there. */
function nearestThere(folder: string): string {
  return existsSync(folder) ? folder : nearestThere(join(folder, ".."));
}
