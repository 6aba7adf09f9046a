import type { Side } from "../../review.js";
import { cursor } from "../state/cursor.js";
import { starts } from "../state/review.js";
import { startEdit } from "./edit/edit.js";
import { offsetAtPoint } from "./text-place.js";

/** A click takes the cursor to where it is: to a row, a cell, a sentence, and into its text. */
export function clickCursor(event: MouseEvent): void {
  const target = event.target as Element;
  if (target.closest("button, textarea, [data-drag]") || !(getSelection()?.isCollapsed ?? true)) return;
  const row = target.closest<HTMLElement>("[data-index]")?.dataset.index;
  if (row === undefined) return;
  const side = (target.closest<HTMLElement>("[data-side]")?.dataset.side as Side) ?? cursor.value.side;
  const first = starts.value[side][Number(row)]!;
  const at = target.closest<HTMLElement>("[data-sentence]")?.dataset.sentence;
  const sentence = at === undefined ? 0 : Number(at) - first;
  cursor.value = { row: Number(row), side, sentence, offset: clickedOffset(event) };
}

/** A double click edits the sentence. */
export function editClicked(event: MouseEvent): void {
  if (!(event.target as Element).closest(".text")) return;
  getSelection()?.empty();
  cursor.value = { ...cursor.value, offset: 0 };
  startEdit();
}

/** At the end of a sentence, as at its beginning, nothing can be cut: there the click chooses the sentence alone. */
function clickedOffset({ target, clientX, clientY }: MouseEvent): number {
  const text = (target as Element).closest(".sentence")?.querySelector(".text");
  const offset = text && offsetAtPoint(text, clientX, clientY);
  return offset && offset < text.textContent.trimEnd().length ? offset : 0;
}
