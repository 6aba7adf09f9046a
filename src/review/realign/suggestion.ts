import type { Span } from "../../align/bead.js";
import type { Change } from "../change.js";
import type { Review } from "../review.js";
import { betterRows, makesBeads, type RowSplice } from "./better-rows.js";
import { freeRuns } from "./free-runs.js";
import type { RecordText } from "./record-text.js";
import { stretchOf } from "./stretch.js";
import { windowAround } from "./window.js";

/** How far the search goes beyond what was made, in sentences of the side that has more; and where that was too near. */
const REACHES = [150, 600];
/** So many rows at the end of what was searched have to stay as they were, or it was too near. */
const SETTLED = 5;

/**
 * What would be better of the rows around those that were made.
 *
 * @param made the rows that were made, by their indexes in the review
 * @returns a change of rows that are not fixed
 */
export function suggestion(text: RecordText, review: Review, made: Span): Change {
  const runs = freeRuns(review.rows, made, text.keys.wallsOf(review));
  return inSequence(runs.flatMap((run) => searchedAround(text, review, run, made)));
}

/** What is better in a run of free rows, of which as much is searched as what was made may change. */
function searchedAround(text: RecordText, review: Review, run: Span, made: Span): readonly RowSplice[] {
  let splices: readonly RowSplice[] = [];
  for (const reach of REACHES) {
    const window = windowAround(review.rows, run, made, reach);
    const stretch = stretchOf(review.rows, window);
    const found = text.search(review, stretch.sentences);
    splices = betterRows(review, stretch, made, found, text.prices);
    if (isSettled(splices, window, run)) break;
  }
  return splices;
}

/** Whether the beads at the ends of a window, where these are not those of the run, are as they were. */
function isSettled(splices: readonly RowSplice[], window: Span, run: Span): boolean {
  const moved = splices.filter(makesBeads);
  const first = moved.at(0)?.at ?? window.end;
  const last = moved.at(-1);
  const end = last === undefined ? window.start : last.at + last.removed.length;
  const isSettledBefore = window.start === run.start || first >= window.start + SETTLED;
  return isSettledBefore && (window.end === run.end || end <= window.end - SETTLED);
}

/** Splices by places of one review, ascending, as they are made one after the other. */
function inSequence(splices: readonly RowSplice[]): RowSplice[] {
  let grown = 0;
  return splices.map((splice) => {
    const at = splice.at + grown;
    grown += splice.added.length - splice.removed.length;
    return { ...splice, at };
  });
}
