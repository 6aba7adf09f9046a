import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A process from start to end. */
export interface Run {
  /** By the wall clock. */
  readonly seconds: number;
  /**
   * Most physical memory it ever held, in units of 10^6 bytes: what the kernel says (VmHWM), asked every 5 ms. What it
   * took in its last 5 ms is missed, other processes that it starts are not counted; unknown where there is no /proc.
   */
  readonly peakMegabytes?: number;
}

/** A program, its arguments, and the file that its standard output goes to. */
export interface Call {
  readonly command: string;
  readonly args: readonly string[];
  readonly output: string;
}

const EVERY_MS = 5;
const PEAK = /^VmHWM:\s*(\d+) kB/m;

/**
 * Runs a program and waits for its end.
 *
 * @param folder where its messages are kept
 * @throws Error with its last messages if it fails
 */
export async function run({ command, args, output }: Call, folder: string): Promise<Run> {
  const messages = join(folder, "messages");
  const [out, err] = [openSync(output, "w"), openSync(messages, "w")];
  const start = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", out, err] });
  let peak: number | undefined;
  const asking = setInterval(() => {
    peak = peakOf(child.pid) ?? peak;
  }, EVERY_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("exit", resolve);
  }).finally(() => clearInterval(asking));
  const seconds = (performance.now() - start) / 1000;
  closeSync(out);
  closeSync(err);
  if (code !== 0) {
    const said = readFileSync(messages, "utf8").trim().slice(-1000);
    throw new Error(`${[command, ...args].join(" ")} ended with ${code}: ${said}`);
  }
  return { seconds, ...(peak !== undefined && { peakMegabytes: peak }) };
}

/**
 * What a process held at most until now. Its own rusage would not do: that of a child begins with its parent's.
 *
 * @returns units of 10^6 bytes; nothing where the system does not say, or the process has ended
 */
function peakOf(pid: number | undefined): number | undefined {
  try {
    return peakIn(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return undefined;
  }
}

/** The peak in the text of a /proc/PID/status. */
export function peakIn(status: string): number | undefined {
  const kibibytes = PEAK.exec(status)?.[1];
  return kibibytes === undefined ? undefined : (Number(kibibytes) * 1024) / 1e6;
}
