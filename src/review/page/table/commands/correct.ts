import type { Side } from "../../../review.js";
import type { Command } from "../../command.js";
import { turn } from "../../server/act.js";
import { cursor } from "../../state/cursor.js";
import { here } from "../../state/here.js";
import { depths, review } from "../../state/review.js";
import { startEdit } from "../edit/edit.js";
import { hasCaret, setCaret } from "./caret.js";
import { inGroup } from "./in-group.js";
import { perform } from "./perform.js";

const correct = inGroup("Correct");

/** What corrects beads and texts. */
export const correctCommands: readonly Command[] = [
  correct(
    "merge-above",
    "Take in the cell above",
    ["a"],
    () => mergeSide("above"),
    () => hasText(-1),
  ),
  correct(
    "merge-below",
    "Take in the cell below",
    ["b"],
    () => mergeSide("below"),
    () => hasText(1),
  ),
  correct(
    "merge-rows-above",
    "Merge with the row above",
    ["Shift+A"],
    () => mergeRows("above"),
    () => hasRow(-1),
  ),
  correct(
    "merge-rows-below",
    "Merge with the row below",
    ["Shift+B"],
    () => mergeRows("below"),
    () => hasRow(1),
  ),
  correct("split", "Split before the sentence, or at the caret", ["s"], split, isAtText),
  correct(
    "move-up",
    "Move to the row above, up to this sentence",
    ["Ctrl+ArrowUp"],
    () => move(-1),
    () => isAtText() && hasRow(-1),
  ),
  correct(
    "move-down",
    "Move to the row below, from this sentence on",
    ["Ctrl+ArrowDown"],
    () => move(1),
    () => isAtText() && hasRow(1),
  ),
  correct(
    "shift-up",
    "Shift this side up from here",
    ["Shift+ArrowUp"],
    () => shift("up"),
    () => isAtText() && hasRow(-1),
  ),
  correct("shift-down", "Shift this side down from here", ["Shift+ArrowDown"], () => shift("down"), isAtText),
  correct("edit", "Edit the text", ["e", "F2"], startEdit, isAtText),
  correct(
    "undo",
    "Undo",
    ["Ctrl+Z"],
    () => turn("undo"),
    () => depths.value.undo > 0,
  ),
  correct(
    "redo",
    "Redo",
    ["Ctrl+Y", "Ctrl+Shift+Z"],
    () => turn("redo"),
    () => depths.value.redo > 0,
  ),
];

function mergeSide(direction: "above" | "below") {
  const { row, side } = cursor.value;
  return perform({ do: "merge", row, side, with: direction });
}

function mergeRows(direction: "above" | "below") {
  return perform({ do: "merge", row: cursor.value.row, side: "both", with: direction });
}

/** Where there is nothing before the cut a caret is set: there is no other way to split there. */
function split() {
  const { row, side, sentence, offset } = cursor.value;
  if (sentence === 0 && !hasCaret()) return setCaret();
  return perform({ do: "split", row, side, sentence, offset });
}

function move(way: 1 | -1) {
  const { row, side, sentence } = cursor.value;
  return perform({ do: "move", row, side, sentence, to: row + way });
}

function shift(to: "up" | "down") {
  const { row, side } = cursor.value;
  return perform({ do: "shift", row, side, to });
}

function isAtText(): boolean {
  return here.value?.at !== undefined;
}

function hasRow(way: 1 | -1): boolean {
  return review.value.rows[cursor.value.row + way] !== undefined;
}

function hasText(way: 1 | -1): boolean {
  const side: Side = cursor.value.side;
  return (review.value.rows[cursor.value.row + way]?.[side] ?? 0) > 0;
}
