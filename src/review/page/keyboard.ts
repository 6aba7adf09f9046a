import type { Command } from "./command.js";
import { commands } from "./commands.js";
import { commandOf, keyName } from "./keys.js";
import { isEditAwaited } from "./state/editing.js";
import { notice } from "./state/notices.js";
import { focusTable } from "./table/focus.js";

/** What takes keys for itself. */
const TEXT_FIELD =
  "input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]";

/** What these keys press, where it has the focus. */
const PRESSED = "button, a[href], summary, input";
const PRESS = ["Enter", " "];

/** Has keys run commands, wherever the focus is but in text fields and dialogs. */
export function startKeyboard(): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || isTaken(event)) return;
    if (isEditAwaited.value) return event.preventDefault();
    const name = keyName(event);
    const command = commandOf(commands, name);
    if (command) run(command, event);
    else refuse(name, event);
  });
}

function run(command: Command, event: KeyboardEvent): void {
  event.preventDefault();
  // From the first key on, those who listen are told where the cursor is.
  if (document.activeElement === document.body) focusTable();
  command.run();
}

/** A key that does nothing here is not left to the browser: it would scroll, or go back a page. */
function refuse(name: string, event: KeyboardEvent): void {
  const command = commands.find(({ keys }) => keys.includes(name));
  if (command === undefined || name === "Escape") return;
  event.preventDefault();
  if (command.group === "Go") return;
  notice.value = { kind: "refused", text: `Not possible here: ${command.name.toLowerCase()}.` };
}

function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (document.querySelector("dialog[open]") !== null || target.closest(TEXT_FIELD) !== null) return true;
  return PRESS.includes(key) && target.closest(PRESSED) !== null;
}
