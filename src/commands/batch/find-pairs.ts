import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseManifest } from "../../batch/manifest.js";
import { type Pairing, pairPatterns, pairTrees } from "../../batch/pairing.js";
import { InputFailure } from "../../failure.js";
import { readInput } from "../input.js";
import { ioFailure } from "../io-failure.js";
import { filesByPatterns, filesIn } from "../pattern-files.js";

/** The ways to say which pairs a batch has; one of them is given. */
export interface PairSources {
  readonly manifest?: string | undefined;
  /** Two folders. */
  readonly source?: string | undefined;
  readonly target?: string | undefined;
  readonly pairs?: readonly string[] | undefined;
}

/**
 * The pairs of a batch in their order, and the files that are in none.
 *
 * @param out the output folder; what is in it is no input, unless a manifest names it
 * @throws InputFailure if it is not said in one way, or nothing is found
 */
export async function findPairs(sources: PairSources, out: string): Promise<Pairing> {
  const { manifest, source, target, pairs } = onlyOne(sources);
  if (manifest !== undefined) {
    return { jobs: parseManifest((await readInput(manifest)).bytes, manifest), missing: [] };
  }
  const pairing =
    pairs === undefined
      ? await inFolders(source!, target!, out)
      : pairPatterns(await filesByPatterns(pairs, { without: out }));
  if (pairing.jobs.length > 0) return pairing;
  throw new InputFailure("no file has a partner", {
    path: pairs === undefined ? `${source} and ${target}` : pairs.join(" and "),
    got: `${filesOf(pairing, "source")} source and ${filesOf(pairing, "target")} target files`,
  });
}

function filesOf({ missing }: Pairing, side: "source" | "target"): number {
  return missing.filter((file) => file.side === side).length;
}

function onlyOne(sources: PairSources): PairSources {
  const { manifest, source, target, pairs } = sources;
  if ((source === undefined) !== (target === undefined)) {
    throw new InputFailure("one folder alone makes no pairs", {
      path: source === undefined ? "--target" : "--source",
      expected: "--source DIR --target DIR",
    });
  }
  const ways = [manifest, source, pairs].filter((way) => way !== undefined).length;
  if (ways === 1) return sources;
  throw new InputFailure(ways === 0 ? "no pairs are named" : "pairs are named in several ways", {
    expected: "a manifest, or --source DIR --target DIR, or --pairs PATTERN",
    hint: "see align batch --help",
  });
}

async function inFolders(source: string, target: string, out: string): Promise<Pairing> {
  for (const folder of [source, target]) await checkFolder(folder);
  if (resolve(source) === resolve(target)) {
    throw new InputFailure("source and target are the same folder", { path: source, hint: "use --pairs" });
  }
  const trees = {
    source: await filesIn(source, ["**"], { without: out }),
    target: await filesIn(target, ["**"], { without: out }),
  };
  return pairTrees(trees, (side, path) => join(side === "source" ? source : target, path));
}

async function checkFolder(folder: string): Promise<void> {
  const status = await stat(folder).catch((error: unknown) => {
    throw ioFailure(error, folder);
  });
  if (!status.isDirectory()) throw new InputFailure("not a directory", { path: folder });
}
