import type { Stats } from "node:fs";
import { access, readFile, stat } from "node:fs/promises";
import type { Bitext } from "../../record/bitext.js";
import { encodeRecord } from "../../record/json.js";
import { digestOf } from "../digest.js";
import { ioFailure } from "../io-failure.js";
import { fileSynced } from "../sync.js";
import { placeFiles } from "../write-files.js";
import type { JournalFile } from "./journal-file.js";

/** The record that is reviewed, as a file that others can change, too. */
export class RecordFile {
  readonly #path: string;
  /** What was reviewed. */
  readonly #sha256: string;
  /** The file when it was last seen to be that. */
  #seen: Stats | undefined;

  /**
   * @param path absolute, without links
   * @param sha256 of the bytes that are reviewed, hexadecimal
   */
  constructor(path: string, sha256: string) {
    this.#path = path;
    this.#sha256 = sha256;
  }

  /**
   * Whether somebody else has written another record there. One that was taken away is none.
   *
   * @throws InputFailure if the operating system refuses
   */
  async isChanged(): Promise<boolean> {
    try {
      const now = await stat(this.#path);
      if (this.#seen !== undefined && isSameFile(now, this.#seen)) return false;
      if (digestOf([await readFile(this.#path)]) !== this.#sha256) return true;
      this.#seen = now;
      return false;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
      throw ioFailure(error, this.#path);
    }
  }

  /**
   * Writes the reviewed record, and takes the journal away: whenever the program is killed in between, the next opening
   * finds all of it. What somebody else has written meanwhile stays: then the reviewed record has another name, and the
   * journal is kept.
   *
   * @returns the other name, if it has one
   * @throws InputFailure if the operating system refuses; then the journal has all of it
   */
  async save(bitext: Bitext, journal: JournalFile): Promise<string | undefined> {
    // Where times are coarse, they do not tell that a file is the same.
    this.#seen = undefined;
    if (await this.isChanged()) return this.#saveBeside(bitext, journal);
    const saved = digestOf(encodeRecord(bitext));
    if (saved !== this.#sha256) {
      await journal.end(saved);
      await written(this.#path, bitext);
    }
    await journal.remove();
    return undefined;
  }

  async #saveBeside(bitext: Bitext, journal: JournalFile): Promise<string> {
    const path = await freeName(this.#path);
    await written(path, bitext);
    await journal.close();
    return path;
  }
}

function isSameFile(one: Stats, other: Stats): boolean {
  return one.mtimeMs === other.mtimeMs && one.size === other.size && one.ino === other.ino;
}

async function written(path: string, bitext: Bitext): Promise<void> {
  await placeFiles([{ path, chunks: encodeRecord(bitext) }]);
  await fileSynced(path);
}

/** `book.reviewed.json` for `book.json`; `book.reviewed-2.json` if there is one. */
async function freeName(path: string): Promise<string> {
  const stem = path.replace(/\.json$/i, "");
  for (let number = 1; ; number++) {
    const name = `${stem}.reviewed${number === 1 ? "" : `-${number}`}.json`;
    const isTaken = await access(name).then(
      () => true,
      () => false,
    );
    if (!isTaken) return name;
  }
}
