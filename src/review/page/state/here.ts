import { computed } from "@preact/signals";
import type { RecordSentence, Row } from "../../review.js";
import { cursor } from "./cursor.js";
import { review, starts } from "./review.js";

/** What is at the cursor. */
export interface Here {
  readonly row: Row;
  /** Index of the sentence on its side; undefined in an empty cell. */
  readonly at: number | undefined;
  /** The sentence itself. */
  readonly sentence: RecordSentence | undefined;
}

/** The row and the sentence at the cursor; undefined if there are no rows. */
export const here = computed<Here | undefined>(() => {
  const { row: index, side, sentence } = cursor.value;
  const row = review.value.rows[index];
  if (row === undefined) return undefined;
  const at = sentence < row[side] ? starts.value[side][index]! + sentence : undefined;
  return { row, at, sentence: at === undefined ? undefined : review.value[side][at] };
});
