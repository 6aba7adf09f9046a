import type { Changes } from "../../check/changes.js";
import { parseChanges } from "../../check/changes.js";
import { InputFailure } from "../../failure.js";
import { git, gitOutput } from "./git.js";

/** The diff of one file as it is parsed, whatever the user's settings are. */
const DIFF = [
  "diff",
  "--unified=0",
  "--inter-hunk-context=0",
  "--find-renames",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--no-relative",
];

/** What was done to a file. */
interface FileChange {
  /** As `git diff --name-status` has it: A, M, D, R, T, … */
  readonly status: string;
  /** Its name before, if it was renamed. */
  readonly before?: string;
}

/** A repository, and what in its working tree is other than in a revision. */
export interface Repository {
  /** What was changed of a file that is there. */
  changesOf(path: string): Promise<Changes>;
  /** Whether a file was there that is no more, or not under its name. */
  isGone(path: string): boolean;
}

/**
 * Compares the working tree of a repository with the commit where it left a revision: so that what others have done
 * there since does not count as done here. Renamed files are followed; files that Git does not track are new.
 *
 * @param root the repository's topmost folder; the paths asked for are relative to it, with `/`
 * @throws InputFailure if it has no such revision, or shares nothing with it
 */
export async function openRepository(root: string, revision: string): Promise<Repository> {
  const base = await forkOf(root, revision);
  const list = await gitOutput(root, [
    "diff",
    "--name-status",
    "-z",
    "--find-renames",
    "--no-relative",
    base,
    "--",
  ]);
  const changed = parseNameStatus(list);
  const renamed = new Set([...changed.values()].map(({ before }) => before));
  const tracked = new Set((await gitOutput(root, ["ls-files", "-z"])).split("\0"));
  return {
    async changesOf(path) {
      const change = changed.get(path);
      if (!tracked.has(path) || change?.status === "A") return "all";
      if (change === undefined) return [];
      const names = change.before === undefined ? [path] : [path, change.before];
      return parseChanges(await gitOutput(root, [...DIFF, base, "--", ...names]));
    },
    isGone: (path) => changed.get(path)?.status === "D" || renamed.has(path),
  };
}

/** The last commit that HEAD and a revision have in common. */
async function forkOf(root: string, revision: string): Promise<string> {
  const commit = await git(root, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`,
  ]);
  if (commit.status !== 0) {
    throw new InputFailure("no such revision", {
      path: "--since",
      expected: `a commit, branch or tag of ${root}`,
      got: revision,
      hint: "if it is on the server only, fetch it first",
    });
  }
  const fork = await git(root, ["merge-base", commit.stdout.trim(), "HEAD"]);
  if (fork.status === 0) return fork.stdout.trim();
  throw new InputFailure("no commit in common with HEAD", {
    path: "--since",
    got: revision,
    hint: "if the clone is shallow, fetch its history first (git fetch --unshallow)",
  });
}

/** What `git diff --name-status -z` lists, by the names that files have now. */
function parseNameStatus(list: string): ReadonlyMap<string, FileChange> {
  const changes = new Map<string, FileChange>();
  const fields = list.split("\0");
  for (let at = 0; at + 1 < fields.length; ) {
    const status = fields[at]![0]!;
    const isMoved = status === "R" || status === "C";
    const [first, second] = [fields[at + 1]!, fields[at + 2]!];
    if (isMoved) changes.set(second, { status, before: first });
    else changes.set(first, { status });
    at += isMoved ? 3 : 2;
  }
  return changes;
}
