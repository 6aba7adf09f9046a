import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";

/** A run of `align review` that goes on beside the test. */
export interface Reviewing {
  /** The page's address. */
  readonly url: string;
  readonly pid: number;
  /** What it has said so far. */
  said(): { stdout: string; stderr: string };
  kill(signal: NodeJS.Signals): void;
  /** Resolves with its exit code; null if a signal ended it. */
  readonly ended: Promise<number | null>;
}

const running = new Set<ChildProcess>();

/** Starts `align review`, and waits for the address. */
export async function review(
  args: readonly string[],
  { env = {}, open = false }: { env?: Readonly<Record<string, string>>; open?: boolean } = {},
): Promise<Reviewing> {
  const all = [resolve("bin/align.js"), "review", ...args, ...(open ? [] : ["--no-open"])];
  return following(spawn(process.execPath, all, { env: { ...process.env, ...env } }));
}

/** The same for a process that was started otherwise. */
export async function following(child: ChildProcess): Promise<Reviewing> {
  running.add(child);
  const said = { stdout: "", stderr: "" };
  const ended = new Promise<number | null>((done) => child.once("close", done));
  void ended.then(() => running.delete(child));
  child.stderr!.setEncoding("utf8").on("data", (text) => {
    said.stderr += text;
  });
  const url = await new Promise<string>((found, failed) => {
    child.stdout!.setEncoding("utf8").on("data", (text) => {
      said.stdout += text;
      if (said.stdout.endsWith("\n")) found(said.stdout.trimEnd());
    });
    void ended.then(() => failed(new Error(`ended: ${said.stderr}`)));
  });
  return { url, pid: child.pid!, said: () => said, kill: (signal) => void child.kill(signal), ended };
}

/** Ends those that a failed test has left. */
export function endAll(): void {
  for (const child of running) child.kill("SIGKILL");
}
