import { readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

const DAY = 24 * 60 * 60 * 1000;

/** Results that were not used for so long are removed. */
const LONGEST = 30 * DAY;

/** More than that is not kept; what was used last stays. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_RESULTS = 20_000;

/** The file whose time says when the cache was last looked through. */
const MARK = "pruned";

/** The folders and files of results, and files that were to become some. Whatever else is there is not ours. */
const FOLDER = /^[0-9a-f]{2}$/;
const RESULT = /^[0-9a-f]{62}$|^\.duiqi-\d+-\d+-\d+\.tmp$/;

/** Looks through a cache once a day, and removes what is too old, or too much. */
export async function pruneNowAndThen(folder: string): Promise<void> {
  const mark = join(folder, MARK);
  try {
    const last = (await stat(mark).catch(() => undefined))?.mtimeMs ?? 0;
    if (Date.now() - last < DAY) return;
    await writeFile(mark, "");
    await utimes(mark, new Date(), new Date());
    await prune(folder);
  } catch {
    // A cache that cannot be looked through today will be tomorrow.
  }
}

interface Kept {
  readonly path: string;
  readonly bytes: number;
  /** When it was last used, in milliseconds since 1970. */
  readonly used: number;
}

async function prune(folder: string): Promise<void> {
  const results = (await resultsIn(folder)).sort((a, b) => b.used - a.used);
  const oldest = Date.now() - LONGEST;
  let bytes = 0;
  for (const [index, result] of results.entries()) {
    bytes += result.bytes;
    const stays = result.used >= oldest && bytes <= MOST_BYTES && index < MOST_RESULTS;
    if (!stays) await rm(result.path, { force: true });
  }
}

async function resultsIn(folder: string): Promise<Kept[]> {
  const folders = (await readdir(folder)).filter((name) => FOLDER.test(name));
  const lists = await Promise.all(
    folders.map(async (name) => {
      const names = (await readdir(join(folder, name))).filter((one) => RESULT.test(one));
      return Promise.all(names.map((one) => keptAt(join(folder, name, one))));
    }),
  );
  return lists.flat().filter((one) => one !== undefined);
}

/** Another run may have removed it meanwhile. */
async function keptAt(path: string): Promise<Kept | undefined> {
  const status = await stat(path).catch(() => undefined);
  return status && { path, bytes: status.size, used: status.mtimeMs };
}
