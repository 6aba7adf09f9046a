import { computed } from "@preact/signals";
import { cursor } from "../../state/cursor.js";
import { goToRow } from "../../state/go-to.js";
import { review } from "../../state/review.js";
import { countsOf, nextRow, type RowKind } from "./counts.js";

/** How far the review is now. */
export const counts = computed(() => countsOf(review.value.rows));

/** Goes to the next row of a kind, or the one before, if there is one. */
export function goToNext(kind: RowKind, way: 1 | -1): void {
  goToRow(nextRow(review.value.rows, cursor.value.row, way, kind));
}
