import { cursor } from "../../state/cursor.js";
import { draft } from "../../state/editing.js";
import { here } from "../../state/here.js";
import { inOrder } from "../commands/in-order.js";
import { perform } from "../commands/perform.js";
import { focusTable } from "../focus.js";

/** Has the text of the sentence at the cursor edited. */
export function startEdit(): void {
  draft.value = here.value?.sentence?.text;
}

/** Saves what is being edited; if the server refuses it, it stays as it is being edited. */
export function saveEdit(): void {
  const text = draft.value;
  const at = here.value?.at;
  if (text === undefined || at === undefined) return;
  const { side } = cursor.value;
  const isAsBefore = text.trim() === here.value?.sentence?.text;
  endEdit();
  if (isAsBefore) return;
  inOrder(async () => {
    const step = await perform({ do: "edit", side, sentence: at, text });
    if (!step && here.value?.at === at && cursor.value.side === side) draft.value = text;
  });
}

/** Gives up what is being edited. The keys are the table's again, unless the focus is elsewhere already. */
export function endEdit(): void {
  const hasFocus = document.activeElement?.matches(".editor") ?? false;
  draft.value = undefined;
  if (hasFocus) focusTable();
}
