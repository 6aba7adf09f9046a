import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** A run of the program that goes on beside the test. */
export interface Running {
  readonly pid: number;
  /** What it has said on standard error so far. */
  said(): string;
  /** Resolves when it has said that, or ended. */
  says(text: string): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  /** Resolves with its exit code; null if a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts the built program without waiting for its end. */
export function start(args: readonly string[], cwd: string): Running {
  const child = spawn(process.execPath, [resolve("bin/align.js"), ...args], {
    cwd,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  let look = (): void => {};
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    said += chunk;
    look();
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    pid: child.pid!,
    said: () => said,
    says: (text) =>
      Promise.race([
        ended.then(() => {}),
        new Promise<void>((resolve) => {
          look = () => {
            if (said.includes(text)) resolve();
          };
          look();
        }),
      ]),
    kill: (signal) => void child.kill(signal),
    ended,
  };
}
