import { useLayoutEffect, useRef } from "preact/hooks";
import type { RecordSentence, Side } from "../../../review.js";
import { draft } from "../../state/editing.js";
import { opened } from "../../state/review.js";
import { endEdit, saveEdit } from "./edit.js";

/** The text of a sentence while it is edited. Enter saves, Escape gives up; to go elsewhere saves, too. */
export function TextEditor({ sentence, side }: { readonly sentence: RecordSentence; readonly side: Side }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { length } = field.current!.value;
    field.current!.focus({ preventScroll: true });
    field.current!.setSelectionRange(length, length);
  }, []);
  useLayoutEffect(() => fitHeight(field.current!));
  return (
    <textarea
      ref={field}
      class="editor"
      aria-label={`Text of the sentence; it was: ${sentence.text}`}
      lang={opened.value![side].language}
      rows={1}
      spellcheck
      value={draft.value}
      onInput={({ currentTarget }) => {
        draft.value = currentTarget.value;
      }}
      onKeyDown={onKey}
      // Whoever looks something up in another window is not done yet.
      onBlur={() => document.hasFocus() && saveEdit()}
    />
  );
}

/** While characters are being composed, Enter and Escape are the input method's. */
function onKey(event: KeyboardEvent): void {
  const isComposing = event.isComposing || event.keyCode === COMPOSING;
  if (isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.key === "Enter") saveEdit();
  else endEdit();
}

/** What browsers give as `keyCode` of a key that an input method takes, Safari also of the Enter that ends it. */
const COMPOSING = 229;

function fitHeight(field: HTMLTextAreaElement): void {
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}
