import type { Bitext } from "../record/bitext.js";
import { counted } from "../report/counted.js";
import { recordOf } from "../review/to-record.js";
import { type Input, readInput } from "./input.js";
import { decodedRecord } from "./record-text.js";
import { historyOf, readSavedReview } from "./review/saved-review.js";

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
  const { input, record } = saved;
  if (saved.journal === undefined) return { bitext: record, input };
  const { review, done } = historyOf(saved);
  if (done.length === 0) return { bitext: record, input };
  if (!quiet)
    process.stderr.write(`${path}: with ${counted(done.length, "correction")} not saved in it yet\n`);
  return { bitext: recordOf(record, review), input };
}
