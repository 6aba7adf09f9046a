import { open } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { InputFailure } from "../failure.js";
import { ioFailure } from "./io-failure.js";

/** An input as it was found. */
export interface Input {
  /** As the user gave it; `-` is standard input. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** When the file was last changed; a stream has no such time. */
  readonly modified?: Date;
}

/**
 * Reads a file, or standard input for `-`.
 *
 * @throws InputFailure if it cannot be read
 */
export async function readInput(path: string): Promise<Input> {
  if (path === "") throw new InputFailure("an input has an empty name");
  try {
    return path === "-" ? { path, bytes: await buffer(process.stdin) } : await readFile(path);
  } catch (error) {
    throw ioFailure(error, path);
  }
}

async function readFile(path: string): Promise<Input> {
  const file = await open(path);
  try {
    const status = await file.stat();
    const bytes = await file.readFile();
    return { path, bytes, ...(status.isFile() && { modified: status.mtime }) };
  } finally {
    await file.close();
  }
}

/**
 * Makes sure that standard input, which can be read but once, is named once at most.
 *
 * @param texts paths of texts
 * @param glossaries paths of glossaries
 * @param record path of a record that is updated
 * @throws InputFailure if it is named twice
 */
export function checkStandardInput(
  texts: readonly string[],
  glossaries: readonly string[],
  record?: string,
): void {
  const named = (paths: readonly (string | undefined)[]) => paths.filter((path) => path === "-").length;
  if (named(texts) === 2) throw new InputFailure("both texts cannot come from standard input", { path: "-" });
  const before = named(texts) + named(glossaries);
  if (record === "-" && before > 0)
    throw new InputFailure("standard input is named twice", { path: "--update", got: "-" });
  if (before < 2) return;
  throw new InputFailure("standard input is named twice", { path: "--glossary", got: "-" });
}
