import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseManifest } from "../../batch/manifest.js";
import { type PatternFiles, pairPatterns, sideOf } from "../../batch/pairing.js";
import { fillTemplate, matchTemplate, type Pattern, searchOf } from "../../batch/pattern.js";
import type { FilePair } from "../../check/file-pair.js";
import type { CheckSettings, Rooted } from "../../check/settings.js";
import { InputFailure } from "../../failure.js";
import { readInput } from "../input.js";
import { filesByPatterns } from "../pattern-files.js";

/** Folders of other people's texts, which nobody means by a pattern. */
const IGNORED = ["**/node_modules/**"];

/** What of the settings says which pairs there are. */
export type PairSettings = Pick<CheckSettings, "pairs" | "manifest" | "exclude">;

/**
 * The pairs that patterns or a manifest name, those aside that are excluded. A file without a partner is in a pair of
 * its own, with the place where its partner is missing.
 *
 * @throws InputFailure if none is named, or found
 */
export async function findPairs({ pairs, manifest, exclude }: PairSettings): Promise<FilePair[]> {
  const found = pairs !== undefined ? await byPatterns(pairs) : await inManifest(manifest);
  const isExcluded = await excluding(exclude);
  const left = found.filter(({ source, target }) => !isExcluded(source) && !isExcluded(target));
  if (left.length > 0) return left;
  throw new InputFailure("every pair is excluded", {
    path: exclude.setting,
    got: exclude.texts.join(" and "),
  });
}

async function inManifest(path: string | undefined): Promise<FilePair[]> {
  if (path === undefined) {
    throw new InputFailure("no pairs are named", {
      expected: "SOURCE TARGET, --pairs PATTERN, --manifest FILE, or pairs in duiqi.config.json",
      hint: "see align check --help",
    });
  }
  return parseManifest((await readInput(path)).bytes, path).map(({ id, source, target }) => {
    const isThere = { source: existsSync(source), target: existsSync(target) };
    // Where neither is, neither is the other's missing partner: that is a mistake in the manifest.
    const missing = isThere.source === isThere.target ? undefined : isThere.source ? "target" : "source";
    return { id, source, target, ...(missing && { missing }) };
  });
}

async function byPatterns({ texts, base, setting }: Rooted): Promise<FilePair[]> {
  const searches = await filesByPatterns(texts, { base, ignored: IGNORED }, setting);
  for (const search of searches) refuseWithoutFiles(search, base, setting);
  const { jobs, missing } = pairPatterns(searches);
  const patterns = searches.map(({ pattern }) => pattern);
  const pairs: FilePair[] = [
    ...jobs.map(({ id, source, target }) => ({ id, source, target })),
    ...missing.map(({ path }) => withoutPartner(path, patterns)),
  ];
  const placed = pairs.map((pair) => ({
    ...pair,
    source: join(base, pair.source),
    target: join(base, pair.target),
  }));
  return placed.sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
}

function refuseWithoutFiles({ pattern, source, target }: PatternFiles, base: string, setting: string): void {
  if (source.length > 0 || target.length > 0) return;
  const folders = [pattern.source, pattern.target].map((side) => searchOf(side).folder || ".");
  const absent = folders.filter((folder) => !existsSync(join(base, folder)));
  throw new InputFailure(absent.length > 0 ? "a folder that is not there" : "no file is like it", {
    path: setting,
    expected: `files as ${pattern.source.text} or ${pattern.target.text}`,
    ...(absent.length > 0 && { got: absent.map((folder) => join(base, folder)).join(" and ") }),
  });
}

/** A file that a pattern names, and where the pattern has its partner. */
function withoutPartner(path: string, patterns: readonly Pattern[]): FilePair {
  const pattern = patterns.find((one) => sideOf(path, one) !== undefined)!;
  const side = sideOf(path, pattern)!;
  const missing = side === "source" ? "target" : "source";
  const places = matchTemplate(pattern[side], path)!;
  const partner = fillTemplate(pattern[missing], places);
  const paths = side === "source" ? { source: path, target: partner } : { source: partner, target: path };
  return { id: Object.values(places).join("/") || path, ...paths, missing };
}

/** Whether a path is excluded; a folder's glob excludes all that is in it. */
async function excluding({ texts, base }: Rooted): Promise<(path: string) => boolean> {
  if (texts.length === 0) return () => false;
  const { default: picomatch } = await import("picomatch");
  const globs = texts.map((text) => text.replace(/^\.\/|\/$/g, "")).flatMap((text) => [text, `${text}/**`]);
  const matches = picomatch(globs, { dot: true });
  return (path) => matches(relative(base, path).split(sep).join("/"));
}
