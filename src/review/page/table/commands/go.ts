import { isChecked } from "../../../../record/reviewed.js";
import { isDoubtful } from "../../../doubt.js";
import { OTHER, type Row, type Side } from "../../../review.js";
import type { Command } from "../../command.js";
import { type Cursor, cursor } from "../../state/cursor.js";
import { notice } from "../../state/notices.js";
import { review } from "../../state/review.js";
import { rowsInView } from "../../state/view.js";
import { nextRow } from "../moves/next-row.js";
import { stepAcross, stepRow, stepSentence } from "../moves/step.js";
import { hasCaret } from "./caret.js";

const isUnchecked = (row: Row) => !isChecked(row);

/** What takes the cursor elsewhere. */
export const goCommands: readonly Command[] = [
  go("up", "Sentence above", ["ArrowUp"], (at) => stepSentence(review.value.rows, at, -1)),
  go("down", "Sentence below", ["ArrowDown"], (at) => stepSentence(review.value.rows, at, 1)),
  { ...go("left", "Left side", ["ArrowLeft"], toSide("source")), isPossible: () => !hasCaret() },
  { ...go("right", "Right side", ["ArrowRight"], toSide("target")), isPossible: () => !hasCaret() },
  goToNext("next-doubtful", "Next doubtful row", ["n"], 1, isDoubtful, "No row is doubtful."),
  goToNext("previous-doubtful", "Previous doubtful row", ["p"], -1, isDoubtful, "No row is doubtful."),
  goToNext("next-unchecked", "Next unchecked row", ["u"], 1, isUnchecked, "Every row is checked."),
  goToNext(
    "previous-unchecked",
    "Previous unchecked row",
    ["Shift+U"],
    -1,
    isUnchecked,
    "Every row is checked.",
  ),
  go("row-below", "Row below", ["j"], (at) => stepRow(review.value.rows, at, 1)),
  go("row-above", "Row above", ["k"], (at) => stepRow(review.value.rows, at, -1)),
  go("page-down", "A page down", ["PageDown"], (at) => stepRow(review.value.rows, at, pageOfRows())),
  go("page-up", "A page up", ["PageUp"], (at) => stepRow(review.value.rows, at, -pageOfRows())),
  go("first", "First row", ["Home", "Ctrl+Home"], (at) => stepRow(review.value.rows, at, -at.row)),
  go("last", "Last row", ["End", "Ctrl+End"], (at) =>
    stepRow(review.value.rows, at, review.value.rows.length),
  ),
];

/** Goes to the next row, or the one before, of which something holds, or says that there is none. */
export function goToRow(way: 1 | -1, holds: (row: Row) => boolean, otherwise: string): void {
  const row = nextRow(review.value.rows, cursor.value.row, way, holds);
  if (row === undefined) notice.value = { kind: "info", text: otherwise };
  else cursor.value = { row, side: sideWithText(row), sentence: 0, offset: 0 };
}

/** Goes to the next row that nobody has checked. */
export function goToUnchecked(): void {
  goToRow(1, isUnchecked, "Every row is checked.");
}

function go(id: string, name: string, keys: readonly string[], move: (at: Cursor) => Cursor): Command {
  return {
    id,
    name,
    group: "Go",
    keys,
    run: () => {
      cursor.value = move(cursor.value);
    },
  };
}

function goToNext(
  id: string,
  name: string,
  keys: readonly string[],
  way: 1 | -1,
  holds: (row: Row) => boolean,
  otherwise: string,
): Command {
  return { id, name, group: "Go", keys, run: () => goToRow(way, holds, otherwise) };
}

/** The side that the cursor is on, unless its cell is empty: there is nothing to be done with it there. */
function sideWithText(row: number): Side {
  const { side } = cursor.value;
  return review.value.rows[row]![side] > 0 ? side : OTHER[side];
}

function toSide(side: Side): (at: Cursor) => Cursor {
  return (at) => (at.side === side ? at : stepAcross(review.value.rows, at));
}

/** One row that was in view stays there, to read on from. */
function pageOfRows(): number {
  const { start, end } = rowsInView.value;
  return Math.max(end - start - 2, 1);
}
