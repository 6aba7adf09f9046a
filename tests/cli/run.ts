import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const BIN = resolve("bin/align.js");

/** How a run ended, and what it said. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run is given beside its arguments. */
export interface Surroundings {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built program as a user would from a shell, without a terminal. */
export function run(args: readonly string[], { cwd, input = "", env = {} }: Surroundings = {}): Run {
  const { FORCE_COLOR, NO_COLOR, SOURCE_DATE_EPOCH, ...inherited } = process.env;
  const options = { cwd, input, env: { ...inherited, ...env }, encoding: "utf8", timeout: 60_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], options);
  return { status, stdout, stderr };
}
