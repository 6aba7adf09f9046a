import { basename } from "node:path";
import { InputFailure } from "../../failure.js";
import type { GlossaryTerm } from "../../read/glossary-term.js";
import type { Bitext } from "../../record/bitext.js";
import type { Step } from "../../review/history.js";
import type { ExportFormat, Opened } from "../../review/protocol.js";
import { recordOf } from "../../review/to-record.js";
import { formats } from "../../write/index.js";
import { writeOptions } from "../write-settings.js";
import { type ExportedFile, exportedFile } from "./exported.js";
import { JournalFile } from "./journal-file.js";
import type { Lock } from "./lock.js";
import { lazyRealigner, type Realigning } from "./realigning.js";
import { RecordFile } from "./record-file.js";
import { Refused } from "./refused.js";
import { historyOf, type SavedReview } from "./saved-review.js";
import { Session } from "./session.js";
import { Tabs } from "./tabs.js";

/** What the page can export to. */
const FORMATS: readonly ExportFormat[] = formats.map(({ name, extensions }) => ({
  name,
  extension: extensions[0]!,
}));

/** Milliseconds that a page has to fetch and draw what it shows first. */
const PREPARING = 1000;

/** What a review has come to. */
export interface Ended {
  readonly bitext: Bitext;
  /** Where it was saved, if not in its record, which somebody else has changed. */
  readonly beside?: string;
}

/** All that is on the table while a record is reviewed: its files, what was done to it, and who looks at it. */
export class ReviewDesk {
  readonly session: Session;
  readonly tabs = new Tabs();
  readonly file: RecordFile;
  readonly #saved: SavedReview;
  readonly #journal: JournalFile;
  readonly #lock: Lock;
  readonly #realigning: Realigning;
  #preparing: NodeJS.Timeout | undefined;
  #isOver = false;
  #beside: string | undefined;
  #onStopped: (ended: Ended) => void = () => {};
  /** Resolves when the review has been saved and is over. */
  readonly stopped = new Promise<Ended>((resolve) => {
    this.#onStopped = resolve;
  });

  /**
   * @param glossary terms that realigning counts as certain
   * @throws InputFailure if the record cannot be reviewed, or its journal is of another
   */
  constructor(saved: SavedReview, lock: Lock, glossary: readonly GlossaryTerm[] = []) {
    const { places, sha256, journal } = saved;
    this.#saved = saved;
    this.#lock = lock;
    this.#journal = new JournalFile(places.journal, sha256, journal?.bytes ?? 0);
    this.file = new RecordFile(places.record, sha256);
    this.#realigning = lazyRealigner(saved.record, glossary);
    const append = async (step: Step): Promise<void> => {
      if (this.#isOver) throw new Refused(503, "the review was saved, and stopped");
      await lock.check();
      await this.#journal.append(step);
    };
    this.session = new Session(historyOf(saved), { append }, this.#realigning);
  }

  /** The record's file, as the user named it. */
  get path(): string {
    return this.#saved.input.path;
  }

  /** Where the review is saved, once it is. */
  get savedAt(): string {
    return this.#beside ?? this.path;
  }

  /** All that a tab has to know when it is opened. */
  opened(): Opened {
    const { input, record } = this.#saved;
    const { history, revision } = this.session;
    const { sentences: _, ...source } = record.source;
    const { sentences: __, ...target } = record.target;
    return {
      revision,
      path: input.path,
      signature: record.signature,
      source,
      target,
      review: history.review,
      formats: FORMATS,
      undo: history.done.length,
      redo: history.undone.length,
    };
  }

  /** Makes what realigns ready, when tabs have what they wait for: it takes the processor from all else. */
  prepare(): void {
    if (!this.#isOver) this.#preparing ??= setTimeout(() => void this.#realigning(), PREPARING).unref();
  }

  /**
   * The record as it is reviewed now, in a format.
   *
   * @throws as `exportedFile`
   */
  exported(format: string, confirmed: boolean): Promise<ExportedFile> {
    const { input } = this.#saved;
    const stem = basename(input.path).replace(/\.json$/i, "");
    return exportedFile(this.#reviewed(), { format, stem, confirmed }, writeOptions([input]));
  }

  /**
   * Saves the review after all steps that are under way, and ends it: no step is taken any more.
   *
   * @throws InputFailure if it cannot be saved; then it goes on, and the journal has all of it
   */
  stop(): Promise<void> {
    return this.session.inTurn(async () => {
      if (this.#isOver) return;
      await this.#lock.check();
      const bitext = this.#reviewed();
      const beside = await this.#save(bitext).catch((error) => Promise.reject(notSaved(error)));
      this.#beside = beside;
      this.#isOver = true;
      clearTimeout(this.#preparing);
      this.#onStopped({ bitext, ...(beside !== undefined && { beside }) });
    });
  }

  /** Leaves the files as they are: what is not saved stays in the journal. */
  close(): Promise<void> {
    clearTimeout(this.#preparing);
    return this.#journal.close();
  }

  /** @returns where the record had to be written, if not in its place */
  async #save(bitext: Bitext): Promise<string | undefined> {
    if (this.session.history.done.length > 0) return this.file.save(bitext, this.#journal);
    await this.#journal.remove();
    return undefined;
  }

  /** A review that has nothing in it leaves the record as it was made, to the byte. */
  #reviewed(): Bitext {
    const { record } = this.#saved;
    const { review, done } = this.session.history;
    return done.length === 0 ? record : recordOf(record, review);
  }
}

/** Whoever is told that it cannot be saved has to know that nothing is lost. */
function notSaved(error: unknown): unknown {
  if (!(error instanceof InputFailure)) return error;
  return new InputFailure(
    `${error.message}; all corrections are kept beside the record until they can be saved`,
  );
}
