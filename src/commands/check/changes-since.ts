import { realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Changes } from "../../check/changes.js";
import { InputFailure } from "../../failure.js";
import { eachAtOnce } from "../pool/at-once.js";
import { git } from "./git.js";
import { openRepository, type Repository } from "./repository.js";

/** Runs of Git at once. */
const AT_ONCE = 8;

/** Where a file is, or would be, without symbolic links. */
interface RealPlace {
  /** Its folder, or the first above it that is there. */
  readonly folder: string;
  readonly path: string;
  readonly isThere: boolean;
}

/**
 * What was changed of files since a revision of the repositories that they are in; of files that are not there, whether
 * they were: then all was changed.
 *
 * @param revision a commit, branch or tag, by any name that Git knows
 * @param paths as they can be opened from the working directory
 * @returns the changes by path
 * @throws InputFailure if Git cannot tell: no such revision, or a file that is in no repository
 */
export async function changesSince(
  revision: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Changes>> {
  checkRevision(revision);
  const roots = new Map<string, Promise<string>>();
  const repositories = new Map<string, Promise<Repository>>();
  const changes = new Map<string, Changes>();
  await eachAtOnce(paths.keys(), AT_ONCE, async (index) => {
    const path = paths[index]!;
    const place = realPlaceOf(path);
    const root = await once(roots, place.folder, () => rootOf(place.folder, path));
    const repository = await once(repositories, root, () => openRepository(root, revision));
    const name = relative(root, place.path).split(sep).join("/");
    const ofMissing = () => (repository.isGone(name) ? "all" : []);
    changes.set(path, place.isThere ? await repository.changesOf(name) : ofMissing());
  });
  return changes;
}

/** Git would take it for an option. */
function checkRevision(revision: string): void {
  if (revision.trim() !== "" && !revision.startsWith("-")) return;
  throw new InputFailure("not a revision", {
    path: "--since",
    expected: "a commit, branch or tag, as origin/main",
    got: revision,
  });
}

function realPlaceOf(path: string): RealPlace {
  if (path === "-") {
    throw new InputFailure("standard input has no history", { path: "-", hint: "leave out --since" });
  }
  const absolute = resolve(path);
  const real = realPath(absolute);
  if (real !== undefined) return { folder: dirname(real), path: real, isThere: true };
  let folder = dirname(absolute);
  while (realPath(folder) === undefined) folder = dirname(folder);
  const there = realPath(folder)!;
  return { folder: there, path: join(there, relative(folder, absolute)), isThere: false };
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

async function rootOf(folder: string, path: string): Promise<string> {
  const { status, stdout, problem } = await git(folder, ["rev-parse", "--show-toplevel"]);
  if (status === 0) return resolve(stdout.replace(/\n$/, ""));
  const isNone = problem.includes("not a git repository");
  throw new InputFailure(isNone ? "in no Git repository" : "Git refuses its folder", {
    path,
    ...(!isNone && { got: problem }),
    hint: "leave out --since, which asks Git what was changed",
  });
}

/** What was asked for before under that key, or is now. */
function once<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  ask: () => Promise<Value>,
): Promise<Value> {
  const found = known.get(key) ?? ask();
  known.set(key, found);
  return found;
}
