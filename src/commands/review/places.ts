import { realpath } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** The files of a review. They are beside the record itself, whatever links lead to it. */
export interface Places {
  /** The record, as an absolute path without links. */
  readonly record: string;
  /** What was done to it since it was last written. */
  readonly journal: string;
  /** Who reviews it now. */
  readonly lock: string;
  /** Who wanted to meanwhile. */
  readonly wanted: string;
}

/** The files of the review of a record, which need not be there yet. */
export async function placesOf(path: string): Promise<Places> {
  const record = await withoutLinks(resolve(path));
  return {
    record,
    journal: `${record}.review.jsonl`,
    lock: `${record}.review.lock`,
    wanted: `${record}.review.wanted`,
  };
}

async function withoutLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    // What is not there has no links, but its folder may.
    return realpath(dirname(path)).then(
      (folder) => join(folder, basename(path)),
      () => path,
    );
  }
}
