import type { Side } from "../read/document.js";
import type { PairJob } from "./job.js";
import { withoutExtension } from "./pair-id.js";
import { fillTemplate, matchTemplate, type Pattern } from "./pattern.js";
import type { MissingFile } from "./summary.js";

/** Which files belong together, and which to none. Each file is in one of them once, pairs ordered by their sources. */
export interface Pairing {
  readonly jobs: readonly PairJob[];
  readonly missing: readonly MissingFile[];
}

/** The files of two folders, as paths relative to them with `/` between folders. */
export interface Trees {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/**
 * Pairs files of the same relative path, then those whose paths differ in their extension alone, where there is but
 * one such file left on either side. An id is the source's path without its extension, or with it where two sources
 * would have the same.
 *
 * @param place makes paths that can be opened
 */
export function pairTrees(trees: Trees, place: (side: Side, path: string) => string): Pairing {
  const partners = new Map<string, string>();
  const targets = new Set(trees.target);
  for (const path of trees.source) if (targets.delete(path)) partners.set(path, path);
  const left = {
    source: bare(trees.source.filter((path) => !partners.has(path))),
    target: bare([...targets]),
  };
  for (const [stem, [source, ...more]] of left.source) {
    const candidates = left.target.get(stem) ?? [];
    if (more.length > 0 || candidates.length !== 1) continue;
    partners.set(source!, candidates[0]!);
    targets.delete(candidates[0]!);
  }
  const named = bare([...partners.keys()]);
  const jobs = sorted(partners.keys()).map((path) => {
    const stem = withoutExtension(path);
    const id = named.get(stem)!.length === 1 ? stem : path;
    return { id, source: place("source", path), target: place("target", partners.get(path)!) };
  });
  const alone = sorted(trees.source.filter((path) => !partners.has(path)));
  return {
    jobs,
    missing: [
      ...alone.map((path) => missing("source", place("source", path))),
      ...sorted(targets).map((path) => missing("target", place("target", path))),
    ],
  };
}

/** Files by their paths without extension. */
function bare(paths: readonly string[]): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const path of paths) {
    const stem = withoutExtension(path);
    const same = files.get(stem);
    if (same === undefined) files.set(stem, [path]);
    else same.push(path);
  }
  return files;
}

/** A pattern, and the files that were found for either side of it. */
export interface PatternFiles {
  readonly pattern: Pattern;
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/**
 * Pairs files by patterns. A file is in one pair: that of the first pattern, and a file that fits both sides of a
 * pattern is a target if it can be. An id is what the placeholders stand for, with `/` between them.
 */
export function pairPatterns(searches: readonly PatternFiles[]): Pairing {
  const jobs: PairJob[] = [];
  const used = new Set<string>();
  for (const search of searches) {
    for (const job of candidates(search)) {
      if (used.has(job.source) || used.has(job.target)) continue;
      used.add(job.source).add(job.target);
      jobs.push(job);
    }
  }
  return { jobs: sortedBy(jobs, ({ source }) => source), missing: unused(searches, used) };
}

/** Pairs by one pattern, those first whose source could not be a target instead. */
function candidates({ pattern, source, target }: PatternFiles): PairJob[] {
  const targets = new Set(target);
  const pairs = sorted(source).flatMap((path): PairJob[] => {
    const places = matchTemplate(pattern.source, path);
    const partner = places && fillTemplate(pattern.target, places);
    if (partner === undefined || partner === path || !targets.has(partner)) return [];
    const id = Object.values(places!).join("/") || withoutExtension(path.slice(path.lastIndexOf("/") + 1));
    return [{ id, source: path, target: partner }];
  });
  const wanted = new Set(pairs.map((pair) => pair.target));
  return [
    ...pairs.filter((pair) => !wanted.has(pair.source)),
    ...pairs.filter((pair) => wanted.has(pair.source)),
  ];
}

function unused(searches: readonly PatternFiles[], used: ReadonlySet<string>): MissingFile[] {
  const sides = new Map<string, Side>();
  for (const { pattern, source, target } of searches) {
    for (const path of [...source, ...target]) {
      const side = used.has(path) || sides.has(path) ? undefined : sideOf(path, pattern);
      if (side !== undefined) sides.set(path, side);
    }
  }
  const files = [...sides].map(([path, side]) => missing(side, path));
  return sortedBy(files, ({ side, path }) => `${side} ${path}`);
}

/**
 * The side of a pattern that a path fits. Of `{path}.md={path}.en.md` a path in `.en.md` fits both: then it is of the
 * side that says more of it.
 */
export function sideOf(path: string, pattern: Pattern): Side | undefined {
  const said = (side: Side) =>
    matchTemplate(pattern[side], path) === undefined ? -1 : pattern[side].literals.join("").length;
  const [source, target] = [said("source"), said("target")];
  if (source < 0 && target < 0) return undefined;
  return source >= target ? "source" : "target";
}

function missing(side: Side, path: string): MissingFile {
  return { kind: "missing-file", side, path };
}

function sorted(paths: Iterable<string>): string[] {
  return sortedBy([...paths], (path) => path);
}

/** By code units, so that the order is the same everywhere. */
function sortedBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  const keyed = items.map((item) => [key(item), item] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);
}
