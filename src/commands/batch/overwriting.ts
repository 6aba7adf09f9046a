import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { PairJob } from "../../batch/job.js";
import { outputName } from "../../batch/outputs.js";
import { InputFailure } from "../../failure.js";
import { checkOutputs } from "../output.js";

/** What a batch reads, and where it writes. */
export interface Places {
  readonly jobs: readonly PairJob[];
  /** Names of the formats that each pair is written in. */
  readonly formats: readonly string[];
  /** The output folder. */
  readonly out: string;
  /** Every folder that outputs are in; those that are missing will be made. */
  readonly folders: readonly string[];
  /** Paths of the manifest and glossaries. */
  readonly lists: readonly string[];
  /** Paths of what is written once for all pairs, by what it is: `the report`. */
  readonly results: ReadonlyMap<string, string>;
}

/**
 * Makes sure that nothing that a batch writes takes the place of what it reads, or of what else it writes.
 *
 * @throws InputFailure naming the first that does, or a result that cannot be written
 */
export async function checkNothingIsOverwritten(places: Places): Promise<void> {
  const { jobs, formats, out, lists, results } = places;
  await checkOutputs(inFoldersThatAre(places), lists);
  const real = realFolders();
  const taken = new Map<string, string>();
  for (const path of [...jobs.flatMap(({ source, target }) => [source, target]), ...lists]) {
    taken.set(await real(path), "an input");
  }
  const refuseTaken = async (path: string, hint: string): Promise<void> => {
    const what = taken.get(await real(path));
    if (what !== undefined) throw new InputFailure(`is ${what}; it would be overwritten`, { path, hint });
  };
  for (const [what, path] of results) {
    await refuseTaken(path, "name another output");
    taken.set(await real(path), what);
  }
  for (const { id } of jobs) {
    for (const format of formats) await refuseTaken(join(out, outputName(id, format)), "name another --out");
  }
}

function inFoldersThatAre({ folders, results }: Places): string[] {
  const made = new Set(folders.map((folder) => resolve(folder)));
  return [...results.values()].filter((path) => {
    const folder = resolve(dirname(path));
    return !made.has(folder) || existsSync(folder);
  });
}

/** Makes paths absolute, without links in their folders; each folder is looked up once. */
function realFolders(): (path: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  return async (path) => {
    const folder = dirname(resolve(path));
    if (!known.has(folder))
      known.set(
        folder,
        realpath(folder).catch(() => folder),
      );
    return join(await known.get(folder)!, basename(path));
  };
}
