import { stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { InputFailure } from "../../failure.js";
import { digestOf } from "../digest.js";
import { readInput } from "../input.js";
import { ioFailure } from "../io-failure.js";
import type { ReviewOptions } from "./options.js";
import { readSavedReview, type SavedReview } from "./saved-review.js";

/** Where the record of two texts is if the user does not say: beside the source, named after both. */
export function recordPath(source: string, target: string): string {
  return join(dirname(source), `${stem(source)}-${stem(target)}.json`);
}

/**
 * The record of two texts, and its review: aligns them, unless there is one already.
 *
 * @param path where it is, or is to be
 * @throws InputFailure if there is a file of something else, or the texts cannot be aligned
 */
export async function readRecordOfTexts(
  path: string,
  source: string,
  target: string,
  options: ReviewOptions,
): Promise<SavedReview> {
  if (await isThere(path)) {
    const saved = await readSavedReview(path);
    await checkIsOf(saved, source, target);
    return saved;
  }
  // Whoever has a record need not load what aligns.
  const { align } = await import("../align.js");
  await align(source, target, { ...options, output: [path], color: false });
  return readSavedReview(path);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw ioFailure(error, path);
  }
}

async function checkIsOf({ input, record }: SavedReview, source: string, target: string): Promise<void> {
  const { path } = input;
  const isOf = async (text: string, sha256: string) => digestOf([(await readInput(text)).bytes]) === sha256;
  if ((await isOf(source, record.source.sha256)) && (await isOf(target, record.target.sha256))) return;
  throw new InputFailure("there already, and it is no record of these texts as they are now", {
    path,
    hint: `bring it up to date with align ${source} ${target} --update ${path} -o ${path}, or name another with -o`,
  });
}

function stem(path: string): string {
  return basename(path, extname(path));
}
