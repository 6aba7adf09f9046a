import { execFile } from "node:child_process";
import { InputFailure } from "../../failure.js";

/** Bytes of what Git says that are taken: lists of the files of the largest repositories are a tenth of it. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/** What of Git's settings and of its surroundings must not matter. */
const ALWAYS = ["--no-pager", "--no-optional-locks", "--literal-pathspecs", "-c", "core.quotePath=false"];

/** What ties Git to another repository than that of the folder it runs in; it is set where hooks run. */
const TIES = ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_NAMESPACE"];

/** What a run of Git came to. */
export interface GitRun {
  readonly status: number;
  readonly stdout: string;
  /** The first line of what it said was wrong. */
  readonly problem: string;
}

/**
 * Runs Git in a folder, without a shell.
 *
 * @throws InputFailure if it cannot be run
 */
export function git(folder: string, args: readonly string[]): Promise<GitRun> {
  const options = { cwd: folder, maxBuffer: MOST_OUTPUT, env: environment() };
  return new Promise((resolve, reject) => {
    execFile("git", [...ALWAYS, ...args], options, (error, stdout, stderr) => {
      const code = error?.code;
      if (typeof code === "string") return reject(notRun(code));
      const status = error === null ? 0 : (code ?? 1);
      resolve({ status, stdout, problem: stderr.trim().split("\n")[0]! });
    });
  });
}

function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !TIES.includes(name));
  return { ...Object.fromEntries(inherited), LC_ALL: "C" };
}

function notRun(code: string): InputFailure {
  const problem = code === "ENOENT" ? "Git is not installed" : `Git could not be run (${code})`;
  return new InputFailure(problem, { path: "--since", hint: "leave out --since to check everything" });
}

/**
 * What Git says on standard output.
 *
 * @throws InputFailure with its complaint, if it has one
 */
export async function gitOutput(folder: string, args: readonly string[]): Promise<string> {
  const { status, stdout, problem } = await git(folder, args);
  if (status === 0) return stdout;
  throw new InputFailure(`git ${args[0]} failed`, { path: "--since", got: problem });
}
