import { open } from "node:fs/promises";
import { dirname } from "node:path";
import { ioFailure } from "./io-failure.js";

/**
 * Waits until a file, with its name, is on the disk itself: a power cut does not take it back.
 *
 * @throws InputFailure if the operating system refuses
 */
export async function fileSynced(path: string): Promise<void> {
  try {
    // Windows flushes only what is open for writing.
    await flushed(path, "r+");
  } catch (error) {
    throw ioFailure(error, path);
  }
  await folderSynced(dirname(path));
}

/** The same for the names in a folder. Where the system does not do that (Windows), nothing is waited for. */
export async function folderSynced(path: string): Promise<void> {
  await flushed(path, "r").catch(() => {});
}

async function flushed(path: string, flags: string): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
