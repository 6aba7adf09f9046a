import { sentenceAround } from "./sentences.js";

/** What keys do, by the name of the key; `sentence` holds what they do while a sentence has the focus. */
export interface KeyActions {
  /** While this one is open, keys do nothing. */
  readonly dialog: HTMLDialogElement;
  readonly anywhere: Readonly<Record<string, () => void>>;
  readonly sentence: Readonly<Record<string, (element: HTMLElement) => void>>;
}

/** Has keys act, but not with Ctrl, Alt or Meta, which are the browser's. */
export function startKeys({ dialog, anywhere, sentence }: KeyActions): void {
  document.addEventListener("keydown", (event) => {
    if (dialog.open || event.defaultPrevented) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const element = sentenceAround(event.target);
    const here = element && sentence[event.key];
    const action = here ? () => here(element) : anywhere[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}
