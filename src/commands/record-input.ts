import type { Bitext } from "../record/bitext.js";
import { counted } from "../report/counted.js";
import { recordOf } from "../review/to-record.js";
import { type Input, readInput } from "./input.js";
import { decodedRecord } from "./record-text.js";
import { historyOf, readSavedReview, type SavedReview } from "./review/saved-review.js";

/** A record as it is read from outside. */
export interface RecordInput {
  /** With all that was done to it in a review, also if that is not saved in it yet. */
  readonly bitext: Bitext;
  readonly input: Input;
}

/**
 * Reads a record, and makes the corrections to it that a journal beside it tells of, saying so on standard error: those
 * of a review that goes on, or was killed.
 *
 * @param path `-` for standard input
 * @param quiet says nothing
 * @throws InputFailure if it is no record, or its journal is of another
 */
export async function readRecord(path: string, quiet: boolean): Promise<RecordInput> {
  if (path === "-") {
    const input = await readInput(path);
    return { bitext: decodedRecord(input), input };
  }
  const saved = await readSavedReview(path);
  return { bitext: reviewedRecord(saved, quiet), input: saved.input };
}

/**
 * A record with the corrections that its journal tells of, saying so on standard error.
 *
 * @param quiet says nothing
 * @throws InputFailure if the journal is none of this record
 */
export function reviewedRecord(saved: SavedReview, quiet: boolean): Bitext {
  const { input, record } = saved;
  if (saved.journal === undefined) return record;
  const { review, done } = historyOf(saved);
  if (done.length === 0) return record;
  if (!quiet)
    process.stderr.write(`${input.path}: with ${counted(done.length, "correction")} not saved in it yet\n`);
  return recordOf(record, review);
}
