import { open } from "node:fs/promises";

/**
 * Waits until a file, or the names in a folder, are on the disk itself: a power cut does not take them back.
 * Where the system does not do that for folders (Windows), nothing is waited for.
 *
 * @throws the operating system's refusal, of a file
 */
export async function synced(path: string, kind: "file" | "folder"): Promise<void> {
  try {
    // Windows flushes only what is open for writing.
    const file = await open(path, kind === "file" ? "r+" : "r");
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (kind === "file") throw error;
  }
}
