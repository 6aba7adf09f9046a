import type { Bitext } from "../record/bitext.js";
import { encodeRecord } from "../record/json.js";
import { digestOf } from "./digest.js";
import { readRecord, reviewedRecord } from "./record-input.js";
import { JournalFile } from "./review/journal-file.js";
import { Lock } from "./review/lock.js";
import { placesOf } from "./review/places.js";
import { readSavedReview, type SavedReview } from "./review/saved-review.js";
import { fileSynced } from "./sync.js";

/** A record from which an updated one is made. */
export class OldRecord {
  readonly path: string;
  /** With all that was done to it in a review. */
  readonly bitext: Bitext;
  readonly #held: { readonly saved: SavedReview; readonly lock: Lock } | undefined;

  private constructor(path: string, bitext: Bitext, held?: { saved: SavedReview; lock: Lock }) {
    this.path = path;
    this.bitext = bitext;
    this.#held = held;
  }

  /**
   * Reads a record. One that is renewed is kept from being reviewed until it is closed.
   *
   * @param isRenewed whether it is to be written anew
   * @param quiet says nothing of corrections that are not saved in it yet
   * @throws InputFailure if it is no record, or it is renewed while it is reviewed
   */
  static async open(path: string, isRenewed: boolean, quiet: boolean): Promise<OldRecord> {
    if (!isRenewed) return new OldRecord(path, (await readRecord(path, quiet)).bitext);
    const lock = await Lock.take(await placesOf(path), path);
    try {
      const saved = await readSavedReview(path);
      return new OldRecord(path, reviewedRecord(saved, quiet), { saved, lock });
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /**
   * Writes an updated record. If it takes the place of this one, the journal beside it goes with it: whenever the
   * program is killed in between, what it tells of is in one of them.
   *
   * @param write writes the record, among others
   * @throws as `write`; then the journal has what it had
   */
  async replace(bitext: Bitext, write: () => Promise<void>): Promise<void> {
    if (this.#held === undefined) return write();
    const { places, sha256, journal } = this.#held.saved;
    const file = new JournalFile(places.journal, sha256, journal?.bytes ?? 0);
    try {
      await file.end(digestOf(encodeRecord(bitext)));
      await write();
      await fileSynced(places.record);
    } catch (error) {
      await (journal === undefined ? file.remove() : file.close());
      throw error;
    }
    await file.remove();
  }

  /** Lets it be reviewed again. */
  async close(): Promise<void> {
    await this.#held?.lock.release();
  }
}
