import { type FileHandle, open, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { Step } from "../../review/history.js";
import { type JournalEnd, type JournalHead, journalLine } from "../../review/journal.js";
import { ioFailure } from "../io-failure.js";
import { folderSynced } from "../sync.js";

/** The journal of a review that goes on. Its file is there from the first step on. */
export class JournalFile {
  readonly path: string;
  readonly #head: JournalHead;
  #file: FileHandle | undefined;
  /** Bytes of the head and of all steps. */
  #length: number;
  /** Whether something may stand after them: of a line that failed, or the line that ends a journal. */
  #hasTail = true;

  /** @param length how much of the file there is stays: its head and steps; 0 to begin a new one */
  constructor(path: string, record: string, length: number) {
    this.path = path;
    this.#head = { format: "duiqi/review", version: 1, record };
    this.#length = length;
  }

  /**
   * Adds a step. When this resolves, it is on the disk; if it rejects, the journal is as it was.
   *
   * @throws InputFailure if the operating system refuses
   */
  async append(step: Step): Promise<void> {
    this.#length += await this.#write(this.#length === 0 ? [this.#head, step] : [step]);
    this.#hasTail = false;
  }

  /**
   * Says that all steps are about to be in the record. A further step takes that back.
   *
   * @throws InputFailure if the operating system refuses
   */
  async end(saved: string): Promise<void> {
    await this.#write(this.#length === 0 ? [this.#head, { saved }] : [{ saved }]);
  }

  /**
   * Takes the file away, of which there is no more use.
   *
   * @throws InputFailure if the operating system refuses
   */
  async remove(): Promise<void> {
    await this.close();
    await this.#guarded(() => rm(this.path, { force: true }));
    this.#length = 0;
  }

  /** Leaves the file as it is. */
  async close(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await file?.close();
  }

  /** @returns how many bytes were written after the steps there are */
  #write(lines: readonly (JournalHead | Step | JournalEnd)[]): Promise<number> {
    return this.#guarded(async () => {
      const isNew = this.#length === 0;
      this.#file ??= await open(this.path, isNew ? "w" : "r+", 0o600);
      if (this.#hasTail) await this.#file.truncate(this.#length);
      this.#hasTail = true;
      const bytes = Buffer.from(lines.map(journalLine).join(""));
      await writeAll(this.#file, bytes, this.#length);
      await this.#file.datasync();
      if (isNew) await folderSynced(dirname(this.path));
      return bytes.length;
    });
  }

  async #guarded<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      // What was not acknowledged is better gone at once; if that fails, too, the next line sees to it.
      if (this.#length > 0) await this.#file?.truncate(this.#length).catch(() => {});
      throw ioFailure(error, this.path);
    }
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, start: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, start + written);
    written += bytesWritten;
  }
}
