import { sentenceAround } from "./sentences.js";

/** What keys do, by the name of the key; `sentence` holds what they do while a sentence has the focus. */
export interface KeyActions {
  readonly anywhere: Readonly<Record<string, () => void>>;
  readonly sentence: Readonly<Record<string, (element: HTMLElement) => void>>;
}

/** Has keys act, but not while a dialog is open, nor with Ctrl, Alt or Meta, which are the browser's. */
export function startKeys({ anywhere, sentence }: KeyActions): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (document.querySelector("dialog[open]") !== null) return;
    const element = sentenceAround(event.target);
    const here = element && sentence[event.key];
    const action = here ? () => here(element) : anywhere[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}
