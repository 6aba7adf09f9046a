import type { BitextSide } from "../record/bitext.js";
import type { Action } from "./actions/action.js";
import type { Change } from "./change.js";
import type { Review } from "./review.js";

/** What the page is told of a side beside its sentences. */
export type SideInfo = Omit<BitextSide, "sentences">;

/** A format that the page offers for export. */
export interface ExportFormat {
  readonly name: string;
  /** With the dot. */
  readonly extension: string;
}

/** How many actions can be undone, and done again. */
export interface Depths {
  readonly undo: number;
  readonly redo: number;
}

/** `GET api/review`: all that is reviewed, as it is now. */
export interface Opened extends Depths {
  /** Counts every step since the server was started: what a request is based on. */
  readonly revision: number;
  /** Path of the record's file, as the user gave it. */
  readonly path: string;
  readonly signature: string;
  readonly source: SideInfo;
  readonly target: SideInfo;
  readonly review: Review;
  readonly formats: readonly ExportFormat[];
}

/**
 * `POST api/act`, `api/undo` and `api/redo`. What is based on another revision than the newest is answered with 409:
 * somebody else was faster; what the review does not allow, with 422. Both bodies are `Refusal`.
 */
export interface Act {
  readonly revision: number;
  /** Tells the tabs apart: made by the page, any text of up to 64 characters. */
  readonly tab: string;
  readonly action: Action;
  /** Whether what is not fixed is to be searched anew after it. */
  readonly realign: boolean;
}

/** The body of `api/undo` and `api/redo`. */
export type Turn = Pick<Act, "revision" | "tab">;

/** What a step did: the answer to whoever made it, and an event for all other tabs. It is in the journal by then. */
export interface Applied extends Depths {
  /** The revision that it led to: one more than that before. */
  readonly revision: number;
  readonly tab: string;
  readonly kind: "action" | "undo" | "redo";
  /** What was done, undone or redone. */
  readonly action: Action;
  readonly change: Change;
  /** What the search suggests beyond it, in effect already; made after `change`. Empty when undone: it is in `change`. */
  readonly suggested: Change;
}

/** Why a request was not carried out. */
export interface Refusal {
  readonly message: string;
}

/** `GET api/events?tab=TAB`: server-sent events, each with a name and JSON data of these shapes. */
export interface Events {
  readonly applied: Applied;
  /** Number of tabs that are open on this review, with this one. */
  readonly tabs: number;
  /** Something to be told of: the record was changed on disk; somebody else wanted to review it. */
  readonly notice: string;
  /** The server is about to stop; the record is saved. */
  readonly stopped: Stopped;
}

/** Where a review was saved. `POST api/stop` is answered with it, too. */
export interface Stopped {
  /** As the record was opened; another beside it, if somebody else has changed the record meanwhile. */
  readonly path: string;
}

// `GET api/export?format=NAME&confirmed=0|1` gives a file to be saved. `POST api/stop` saves the record and stops.
