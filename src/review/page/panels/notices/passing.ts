import { effect } from "@preact/signals";
import { cursor } from "../../state/cursor.js";
import { notice } from "../../state/notices.js";

/** Has what was said of an action go when the person goes on to another row: it stands over the texts. */
export function startPassing(): void {
  let row = cursor.value.row;
  effect(() => {
    if (cursor.value.row === row) return;
    row = cursor.value.row;
    if (notice.peek()?.kind !== "failure") notice.value = undefined;
  });
}
