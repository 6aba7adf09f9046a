import { readFile } from "node:fs/promises";
import { InputFailure } from "../../failure.js";
import type { Bitext } from "../../record/bitext.js";
import { reviewOf } from "../../review/from-record.js";
import { beginning, type History } from "../../review/history.js";
import { type Journal, journalLine, readJournal, replayed } from "../../review/journal.js";
import { digestOf } from "../digest.js";
import { type Input, readInput } from "../input.js";
import { ioFailure } from "../io-failure.js";
import { decodedRecord } from "../record-text.js";
import { type Places, placesOf } from "./places.js";

/** A record as it is on disk, and the review of it that its journal tells of. */
export interface SavedReview {
  readonly places: Places;
  /** The record's file, as the user named it. */
  readonly input: Input;
  /** SHA-256 of the record's bytes, hexadecimal. */
  readonly sha256: string;
  /** Without the review. */
  readonly record: Bitext;
  /** Missing if there is no journal, or all that it tells of is in the record. */
  readonly journal?: KeptJournal;
}

/** A journal that goes on from a record. */
interface KeptJournal extends Pick<Journal, "steps"> {
  /** How many bytes of its file hold the head and the steps. */
  readonly bytes: number;
}

/** How often a record and its journal are read anew because a review that is going on saved in between. */
const MOST_TRIES = 5;

/**
 * Reads a record and the journal beside it.
 *
 * @throws InputFailure if either cannot be read, or they do not belong together
 */
export async function readSavedReview(path: string): Promise<SavedReview> {
  const places = await placesOf(path);
  for (let tries = 1; ; tries++) {
    // The journal first: it goes when what it tells of is in the record.
    const journal = await journalAt(places);
    const input = await readInput(path);
    const sha256 = digestOf([input.bytes]);
    const belongs = journal === undefined || journal.head.record === sha256 || journal.saved === sha256;
    if (belongs) {
      const record = decodedRecord(input);
      return { places, input, sha256, record, ...(journal?.head.record === sha256 && kept(journal)) };
    }
    if (tries === MOST_TRIES) throw changedSince(path, places);
  }
}

/**
 * What was done to the record by its journal; nothing if there is none.
 *
 * @throws InputFailure if the journal is none of this record, or the record is not in the order of both texts
 */
export function historyOf({ input, record, journal, places }: SavedReview): History {
  const review = reviewOf(record, input.path);
  return journal === undefined ? beginning(review) : replayed(review, journal.steps, places.journal);
}

async function journalAt({ journal: path }: Places): Promise<Journal | undefined> {
  try {
    return readJournal(await readFile(path, "utf8"), path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw ioFailure(error, path);
  }
}

/** A last line that says that the record was about to be saved is not true if it was not. */
function kept({ steps, bytes, saved }: Journal): { journal: KeptJournal } {
  const end = saved === undefined ? 0 : Buffer.byteLength(journalLine({ saved }));
  return { journal: { steps, bytes: bytes - end } };
}

function changedSince(path: string, { journal }: Places): InputFailure {
  return new InputFailure("the record was changed since its review began", {
    path,
    hint: `bring it back as it was to go on with the review, or move ${journal} away to do without it`,
  });
}
