import { computed, signal } from "@preact/signals";
import { type Change, changed } from "../../change.js";
import type { Depths, Opened } from "../../protocol.js";
import type { Review, Side } from "../../review.js";

/** What was opened: it stays as it is but for the review itself, which is in `review`. */
export const opened = signal<Opened | undefined>(undefined);

/** The review as the server has it. */
export const review = signal<Review>({ source: [], target: [], rows: [] });

/** The newest revision that this tab knows. */
export const revision = signal(0);

/** How much can be undone and redone. */
export const depths = signal<Depths>({ undo: 0, redo: 0 });

/** For each side the index of the first sentence of each row; one entry more than rows, the number of sentences. */
export const starts = computed<Readonly<Record<Side, Int32Array>>>(() => {
  const { rows } = review.value;
  const source = new Int32Array(rows.length + 1);
  const target = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => {
    source[index + 1] = source[index]! + row.source;
    target[index + 1] = target[index]! + row.target;
  });
  return { source, target };
});

/** Makes changes that the server has made. */
export function follow(...changes: readonly Change[]): void {
  review.value = changes.reduce(changed, review.value);
}
