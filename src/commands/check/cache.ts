import { type FileHandle, mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { decodeKept, encodeKept } from "../../check/kept-result.js";
import type { PairResult } from "../../check/pair-result.js";
import { failureLine } from "../../failure.js";
import { ioFailure } from "../io-failure.js";
import { placeFiles } from "../write-files.js";
import { pruneNowAndThen } from "./prune.js";

/** What was used is marked so at most once in this time, in milliseconds: marking takes longer than reading. */
const MARK_INTERVAL = 24 * 60 * 60 * 1000;

/** Results of earlier runs, by their keys. Whatever is wrong with it, a check goes on without. */
export interface ResultCache {
  read(key: string): Promise<PairResult | undefined>;
  keep(key: string, result: PairResult): Promise<void>;
  /** Removes what has not been used for long, if it is time to. */
  tidy(): Promise<void>;
}

/**
 * The cache in a folder, which is made when the first result is kept.
 *
 * @param warn is told once if nothing can be kept, in one line without its end
 */
export function openCache(folder: string, warn: (line: string) => void): ResultCache {
  let kept = 0;
  let writable = true;
  return {
    read: (key) => readKept(placeOf(folder, key), key),
    async keep(key, result) {
      if (!writable) return;
      try {
        await writeKept(placeOf(folder, key), encodeKept(key, result));
        kept++;
      } catch (error) {
        if (writable) warn(`results are not kept for the next run: ${failureLine(ioFailure(error, folder))}`);
        writable = false;
      }
    },
    tidy: async () => {
      if (kept > 0) await pruneNowAndThen(folder);
    },
  };
}

/** The folder that results are kept in unless the user names another. */
export async function userCacheFolder(): Promise<string> {
  const { default: envPaths } = await import("env-paths");
  return join(envPaths("duiqi", { suffix: "" }).cache, "check");
}

/** Spread over folders by the key's first digits, as no file system likes many files in one. */
function placeOf(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), key.slice(2));
}

async function readKept(path: string, key: string): Promise<PairResult | undefined> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const result = decodeKept(key, await file.readFile("utf8"));
    if (result !== undefined) await markUsed(file);
    return result;
  } catch {
    return undefined;
  } finally {
    await file?.close();
  }
}

/** By the time of its last change, as the time of the last access is not kept on every disk. */
async function markUsed(file: FileHandle): Promise<void> {
  const { atime, mtimeMs } = await file.stat();
  const now = Date.now();
  if (now - mtimeMs > MARK_INTERVAL) await file.utimes(atime, now / 1000).catch(() => {});
}

async function writeKept(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await placeFiles([{ path, chunks: [text] }]);
}
