import { rmSync } from "node:fs";
import { open, realpath, rename, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { threadId } from "node:worker_threads";
import { batched, type Chunks } from "./batched.js";
import { ENDING_SIGNALS } from "./ending-signals.js";
import { ioFailure } from "./io-failure.js";

/** A file's path and what is to be in it. */
export interface FileContent {
  readonly path: string;
  readonly chunks: Chunks;
}

/** How many temporary files this thread has named: no two have the same name. */
let named = 0;

/**
 * Writes files so that each is there whole or not at all: into temporary files beside them, which take their names
 * when all are written. On failure, or when the process is told to stop, the temporary files are removed.
 *
 * @throws InputFailure if the operating system refuses
 */
export async function writeFiles(files: readonly FileContent[]): Promise<void> {
  const temporary = new Map<string, string>();
  const stop = (signal: NodeJS.Signals): void => {
    removeAll(temporary);
    process.kill(process.pid, signal);
  };
  for (const signal of ENDING_SIGNALS) process.once(signal, stop);
  try {
    await placeFiles(files, temporary);
  } finally {
    for (const signal of ENDING_SIGNALS) process.off(signal, stop);
  }
}

/**
 * The same for a caller that looks after signals itself: when the process is stopped, temporary files are left over.
 *
 * @param temporary holds, while this goes on, the temporary files with the names that they are to take
 * @throws InputFailure if the operating system refuses
 */
export async function placeFiles(
  files: readonly FileContent[],
  temporary: Map<string, string> = new Map(),
): Promise<void> {
  try {
    for (const file of files) await writeTemporary(file, temporary);
    for (const [from, to] of [...temporary]) {
      await takeName(from, to);
      temporary.delete(from);
    }
  } finally {
    removeAll(temporary);
  }
}

function removeAll(temporary: ReadonlyMap<string, string>): void {
  for (const path of temporary.keys()) rmSync(path, { force: true });
}

/** Writes one file beside its place, and notes in `temporary` where it is and what it is to be called. */
async function writeTemporary({ path, chunks }: FileContent, temporary: Map<string, string>): Promise<void> {
  try {
    const existing = await stat(path).catch(() => undefined);
    const final = existing === undefined ? path : await realpath(path);
    const beside = join(dirname(final), `.duiqi-${process.pid}-${threadId}-${named++}.tmp`);
    const file = await open(beside, "wx", existing?.mode);
    temporary.set(beside, final);
    try {
      for await (const batch of batched(chunks)) await file.writeFile(batch);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw ioFailure(error, path);
  }
}

async function takeName(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    throw ioFailure(error, to);
  }
}
