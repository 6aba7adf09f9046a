import { failureLine } from "../../failure.js";
import type { Action } from "../../review/actions/action.js";
import { ActionRefused, type Correction } from "../../review/actions/correction.js";
import { correctionOf } from "../../review/actions/index.js";
import { type Change, changed } from "../../review/change.js";
import { after, type Entry, type History, type Step, undoing } from "../../review/history.js";
import type { Act, Applied, Turn } from "../../review/protocol.js";
import type { RecordRealigner } from "../../review/realign/index.js";
import type { Review } from "../../review/review.js";
import type { Realigning } from "./realigning.js";
import { Refused } from "./refused.js";

/** What a session keeps its steps in: a step counts when it is in there. */
export interface Keeper {
  append(step: Step): Promise<void>;
}

/** What a step did, but for who made it and what it led to. */
type Effect = Pick<Applied, "kind" | "action" | "change" | "suggested">;

/** A review as it goes on: one step after the other, each kept before anybody is told of it. */
export class Session {
  #history: History;
  #revision = 0;
  #latest: Promise<unknown> = Promise.resolve();
  readonly #keeper: Keeper;
  readonly #realigning: Realigning;

  constructor(history: History, keeper: Keeper, realigning: Realigning = async () => undefined) {
    this.#history = history;
    this.#keeper = keeper;
    this.#realigning = realigning;
  }

  get history(): History {
    return this.#history;
  }

  /** Counts the steps since it began. */
  get revision(): number {
    return this.#revision;
  }

  /**
   * Does what a person wants done.
   *
   * @throws Refused if it is based on another revision than the newest, or the review does not allow it
   * @throws InputFailure if it cannot be kept; then nothing has changed
   */
  act({ action: wanted, realign, revision, tab }: Act): Promise<Applied> {
    return this.inTurn(async () => {
      this.#checkRevision(revision);
      const { review } = this.#history;
      const realigner = realign || wanted.do === "split" ? await this.#realigning() : undefined;
      const action = allowed(() => complete(review, wanted, realigner));
      const correction = allowed(() => correctionOf(review, action));
      const { change } = correction;
      const suggested = realign ? suggestedBy(realigner, changed(review, change), correction) : [];
      const entry: Entry = { action, change, suggested };
      return this.#keep(entry, { kind: "action", ...entry }, tab);
    });
  }

  /**
   * Undoes the last action, or does again what was undone last.
   *
   * @throws as `act`
   */
  turn(way: "undo" | "redo", { revision, tab }: Turn): Promise<Applied> {
    return this.inTurn(async () => {
      this.#checkRevision(revision);
      const { done, undone } = this.#history;
      const entry = (way === "undo" ? done : undone).at(-1);
      if (entry === undefined) throw new Refused(422, `there is nothing to ${way}`);
      if (way === "redo") return this.#keep({ redo: true }, { kind: way, ...entry }, tab);
      const { action } = entry;
      const effect: Effect = { kind: way, action, change: undoing(entry), suggested: [] };
      return this.#keep({ undo: true }, effect, tab);
    });
  }

  /** Does work when all steps before it are done, and before any after it. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#latest.then(work);
    this.#latest = result.catch(() => {});
    return result;
  }

  async #keep(step: Step, effect: Effect, tab: string): Promise<Applied> {
    const history = after(this.#history, step);
    await this.#keeper.append(step);
    this.#history = history;
    this.#revision++;
    const depths = { undo: history.done.length, redo: history.undone.length };
    return { ...depths, revision: this.#revision, tab, ...effect };
  }

  #checkRevision(revision: number): void {
    if (revision === this.#revision) return;
    throw new Refused(409, "the review was changed in another tab meanwhile; look at it, and try again");
  }
}

/** Where the other side of a row is to be cut is found by the texts, if the person did not say. */
function complete(review: Review, action: Action, realigner: RecordRealigner | undefined): Action {
  if (action.do !== "split" || action.above !== undefined || realigner === undefined) return action;
  return { ...action, above: realigner.splitAbove(review, action) };
}

/** A search that fails takes nothing from the correction itself. */
function suggestedBy(realigner: RecordRealigner | undefined, review: Review, { made }: Correction): Change {
  if (made === undefined || realigner === undefined) return [];
  try {
    const suggested = realigner.suggest(review, made);
    changed(review, suggested);
    return suggested;
  } catch (error) {
    process.stderr.write(`align: nothing was realigned: ${failureLine(error)}\n`);
    return [];
  }
}

function allowed<Result>(correct: () => Result): Result {
  try {
    return correct();
  } catch (error) {
    if (error instanceof ActionRefused) throw new Refused(422, error.message);
    throw error;
  }
}
