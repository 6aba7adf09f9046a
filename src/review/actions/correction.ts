import type { Span } from "../../align/bead.js";
import type { Change } from "../change.js";

/** What an action comes to. */
export interface Correction {
  readonly change: Change;
  /** The rows that were made, by their indexes after the change; missing if the beads are as they were. */
  readonly made?: Span;
}

/** An action that a review, as it is, does not allow. Its message says why, for the person who tried. */
export class ActionRefused extends Error {
  override readonly name = "ActionRefused";
}
