import type { Side } from "../../review.js";
import { cursor } from "./cursor.js";
import { review } from "./review.js";

/** Moves the keyboard to a row: to a sentence of it, or to its first on a side that has text. */
export function goToRow(row: number, side?: Side, sentence = 0): void {
  const there = review.value.rows[row];
  if (there === undefined) return;
  const { side: now } = cursor.value;
  const withText = there[now] > 0 ? now : there.source > 0 ? "source" : "target";
  cursor.value = { row, side: side ?? withText, sentence, offset: 0 };
}
