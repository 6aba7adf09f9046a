import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { dialog } from "../state/dialog.js";
import { Icon } from "./icon.js";

/** What a dialog needs. */
export interface DialogProps {
  readonly name: NonNullable<typeof dialog.value>;
  readonly title: string;
  /** What has `data-first` gets the focus; else the first that can have it does. */
  readonly children: ComponentChildren;
}

/** A dialog of the browser's own, which keeps the focus within and gives it back; open as long as it is drawn. */
export function Dialog({ name, title, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  // At once: keys that are pressed next are for the dialog.
  useLayoutEffect(() => {
    element.current?.showModal();
    element.current?.querySelector<HTMLElement>("[data-first]")?.focus();
  }, []);
  const id = `${name}-title`;
  return (
    <dialog
      ref={element}
      class={`dialog ${name}`}
      aria-labelledby={id}
      onClose={close}
      // What is typed here is for nothing behind it.
      onKeyDown={(event) => event.stopPropagation()}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <div class="sheet">
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" class="plain" onClick={() => element.current?.close()} title="Close (Esc)">
            <Icon name="close" />
            <span class="heard">Close</span>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

function close(): void {
  dialog.value = undefined;
}
