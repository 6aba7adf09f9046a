import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { decodeJournal, encodeEntry, JOURNAL_NAME, type JournalEntry } from "../../batch/journal.js";
import { ioFailure } from "../io-failure.js";

/** A journal that is open for lines to be added. */
export interface JournalFile {
  /** What it said when it was opened. */
  readonly entries: ReadonlyMap<string, JournalEntry>;
  /** Adds a line; it is the operating system's when this returns, so that no kill of the program takes it back. */
  append(entry: JournalEntry): void;
  close(): void;
}

/**
 * Opens the journal of an output folder: as it is but for a torn last line if the batch is resumed, else empty.
 *
 * @throws InputFailure if the operating system refuses
 */
export function openJournal(folder: string, resume: boolean): JournalFile {
  const path = join(folder, JOURNAL_NAME);
  const guarded = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw ioFailure(error, path);
    }
  };
  const file = guarded(() => openSync(path, "a+"));
  const { entries, whole } = resume
    ? decodeJournal(guarded(() => readFileSync(path)))
    : { entries: new Map<string, JournalEntry>(), whole: 0 };
  guarded(() => ftruncateSync(file, whole));
  return {
    entries,
    append: (entry) => guarded(() => writeAll(file, Buffer.from(encodeEntry(entry)))),
    close: () => closeSync(file),
  };
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}
