import { signal } from "@preact/signals";
import type { Span } from "../../../align/bead.js";
import type { Move } from "../../actions/action.js";
import type { Side } from "../../review.js";

/** What is being dragged, and what dropping it now would do. */
export interface Dragging {
  readonly side: Side;
  readonly move: Move | undefined;
  /** The sentences that would go to another row, by their indexes on the side. */
  readonly moved: Span;
}

/** What is being dragged, if anything. */
export const dragging = signal<Dragging | undefined>(undefined);
