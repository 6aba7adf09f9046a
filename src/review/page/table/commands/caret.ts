import type { Command } from "../../command.js";
import { cursor } from "../../state/cursor.js";
import { here } from "../../state/here.js";
import { opened } from "../../state/review.js";
import { type CaretStep, caretStep, firstCaret } from "../moves/caret.js";

/** What sets a caret in a sentence, to split it there, and moves it. */
export const caretCommands: readonly Command[] = [
  {
    id: "caret",
    name: "Set a caret in the sentence",
    group: "Correct",
    keys: ["Shift+S"],
    isPossible: () => here.value?.sentence !== undefined && !hasCaret(),
    run: setCaret,
  },
  moveCaret("caret-left", "Caret to the left", ["ArrowLeft"], -1, "character"),
  moveCaret("caret-right", "Caret to the right", ["ArrowRight"], 1, "character"),
  moveCaret("caret-word-left", "Caret to the word before", ["Ctrl+ArrowLeft"], -1, "word"),
  moveCaret("caret-word-right", "Caret to the next word", ["Ctrl+ArrowRight"], 1, "word"),
  moveCaret("caret-clause-left", "Caret to the clause before", ["Shift+ArrowLeft"], -1, "clause"),
  moveCaret("caret-clause-right", "Caret to the next clause", ["Shift+ArrowRight"], 1, "clause"),
  {
    id: "caret-off",
    name: "Take the caret away",
    group: "Correct",
    keys: ["Escape"],
    isPossible: hasCaret,
    run: () => placeCaret(0),
  },
];

/** Whether a caret is set in the sentence at the cursor. */
export function hasCaret(): boolean {
  return cursor.value.offset > 0;
}

/** Sets a caret where the sentence at the cursor is split most likely. */
export function setCaret(): void {
  const text = here.value?.sentence?.text;
  if (text !== undefined) placeCaret(firstCaret(text, languageHere()));
}

function moveCaret(id: string, name: string, keys: readonly string[], way: 1 | -1, by: CaretStep): Command {
  const run = () => {
    const text = here.value?.sentence?.text ?? "";
    placeCaret(caretStep(text, languageHere(), cursor.value.offset, way, by));
  };
  return { id, name, group: "Correct", keys, isPossible: hasCaret, run };
}

function placeCaret(offset: number): void {
  cursor.value = { ...cursor.value, offset };
}

function languageHere() {
  return opened.value![cursor.value.side].language;
}
