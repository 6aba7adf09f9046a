import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A process from start to end. Its memory and its work are what the kernel says in /proc, asked every 5 ms: what comes
 * in the last 5 ms is missed, other processes that it starts are not counted. Both are left out where there is no /proc.
 */
export interface Run {
  /** By the wall clock. */
  readonly seconds: number;
  /** That all its threads worked, in hundredths: a busy machine changes it less than the wall clock's time. */
  readonly cpuSeconds?: number;
  /** Most physical memory it ever held (VmHWM), in units of 10^6 bytes. */
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
/** In /proc/PID/stat, time in user and in system mode, counted from the state, which follows the name in brackets. */
const USER_MODE = 11;
const SYSTEM_MODE = 12;
/** In a second: fixed where /proc shows them, whatever the kernel's own clock. */
const TICKS = 100;

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
  let known: Known = {};
  const asking = setInterval(() => {
    known = { ...known, ...knownOf(child.pid) };
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
  return { seconds, ...known };
}

type Known = Omit<Run, "seconds">;

/**
 * What the kernel says of a process until now. rusage would not do: a child's peak begins with its parent's.
 *
 * @returns nothing where the system does not say, or the process has ended
 */
function knownOf(pid: number | undefined): Known {
  try {
    const peakMegabytes = peakIn(readFileSync(`/proc/${pid}/status`, "utf8"));
    if (peakMegabytes === undefined) return {};
    return { cpuSeconds: cpuSecondsIn(readFileSync(`/proc/${pid}/stat`, "utf8")), peakMegabytes };
  } catch {
    return {};
  }
}

/** The processor's time in the text of a /proc/PID/stat. */
export function cpuSecondsIn(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[USER_MODE]) + Number(fields[SYSTEM_MODE])) / TICKS;
}

/** The peak in the text of a /proc/PID/status. */
export function peakIn(status: string): number | undefined {
  const kibibytes = PEAK.exec(status)?.[1];
  return kibibytes === undefined ? undefined : (Number(kibibytes) * 1024) / 1e6;
}
